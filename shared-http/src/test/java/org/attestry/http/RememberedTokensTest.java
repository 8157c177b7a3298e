package org.attestry.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private Instant now = Instant.parse("2026-01-05T08:00:00Z");
    private Duration good = Duration.ofMinutes(10);
    private int verified;
    private final RememberedTokens tokens = new RememberedTokens(this::verify, () -> now);

    private Jwt verify(String token) {
        verified++;
        if (token.equals("forged")) {
            throw new BadJwtException("forged");
        }
        var jwt = Jwt.withTokenValue(token).header("alg", "RS256").subject(token);
        return good.isZero() ? jwt.build() : jwt.expiresAt(now.plus(good)).build();
    }

    @Test
    void the_same_token_is_verified_once_and_another_for_itself() {
        assertThat(tokens.decode("ann")).isSameAs(tokens.decode("ann"));
        assertThat(tokens.decode("bob").getSubject()).isEqualTo("bob");
        assertThat(verified).isEqualTo(2);
    }

    @Test
    void after_a_minute_it_is_verified_again() {
        tokens.decode("ann");
        now = now.plus(RememberedTokens.BELIEVED);
        tokens.decode("ann");
        assertThat(verified).isEqualTo(2);
    }

    @Test
    void it_is_never_believed_longer_than_it_says_itself() {
        good = Duration.ofSeconds(5);
        tokens.decode("ann");
        now = now.plus(good);
        tokens.decode("ann");
        assertThat(verified).isEqualTo(2);
    }

    @Test
    void one_that_never_ends_is_verified_each_time() {
        good = Duration.ZERO;
        tokens.decode("ann");
        tokens.decode("ann");
        assertThat(verified).isEqualTo(2);
    }

    @Test
    void one_that_was_not_believed_is_not_remembered() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThat(verified).isEqualTo(2);
    }
}
