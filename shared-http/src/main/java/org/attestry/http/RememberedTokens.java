package org.attestry.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies a token once and believes it for a minute, but never longer than it says itself: checking a signature costs
 * more than deciding a command. A key that an identity provider withdraws counts no longer than that minute more.
 */
final class RememberedTokens implements JwtDecoder {
    static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final InstantSource clock;
    private final Map<ByteBuffer, Believed> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Believed> eldest) {
            return size() > MOST;
        }
    };

    private record Believed(Jwt token, Instant until) {}

    RememberedTokens(JwtDecoder decoder, InstantSource clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    /** Puts it around whatever decoder there is. */
    static BeanPostProcessor aroundAny() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JwtDecoder decoder
                        ? new RememberedTokens(decoder, InstantSource.system())
                        : bean;
            }
        };
    }

    @Override
    public Jwt decode(String token) {
        var key = hash(token); // what opens doors is not kept
        var now = clock.instant();
        var before = known(key);
        if (before != null && now.isBefore(before.until())) {
            return before.token();
        }
        var verified = decoder.decode(token);
        var expires = verified.getExpiresAt();
        if (expires != null) {
            var most = now.plus(BELIEVED);
            know(key, new Believed(verified, expires.isBefore(most) ? expires : most));
        }
        return verified;
    }

    private synchronized @Nullable Believed known(ByteBuffer key) {
        return known.get(key);
    }

    private synchronized void know(ByteBuffer key, Believed believed) {
        known.put(key, believed);
    }

    private static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
