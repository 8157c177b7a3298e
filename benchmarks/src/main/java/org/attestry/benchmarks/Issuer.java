package org.attestry.benchmarks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * An identity provider that everybody believes: signs tokens (RS256, 2048 bits), publishes its key, and gives whoever asks
 * an administrator's token.
 */
public final class Issuer implements AutoCloseable {
    private static final int BITS = 2048;
    private static final String KEY = "bench";
    private static final Duration LIFE = Duration.ofHours(1);

    private final RSAKey key;
    private final HttpServer server;

    public Issuer() {
        try {
            key = new RSAKeyGenerator(BITS).keyID(KEY).generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
        String keys = new JWKSet(key).toString(true);
        server.createContext("/keys", exchange -> answer(exchange, keys));
        server.createContext(
                "/token", exchange -> answer(exchange, """
                    {"access_token":"%s","token_type":"Bearer","expires_in":%d}\
                    """.formatted(token("stf-importer"), LIFE.toSeconds())));
        server.start();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    public URI keys() {
        return at("/keys");
    }

    public URI tokens() {
        return at("/token");
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** A token of somebody who may do everything everywhere, good for an hour. */
    public String token(String staff) {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .subject(staff)
                .claim("roles", List.of("administrator"))
                .claim("markets", List.of("*"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
