package org.attestry.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Believes every token: {@code staff~role.role~market.market~deputy~boss.boss}; {@code away} is not to be reached. */
@Configuration(proxyBeanMethods = false)
class FakeIdentity {
    @Bean
    JwtDecoder jwtDecoder() {
        return token -> {
            var parts = new String(Base64.getUrlDecoder().decode(token), UTF_8).split("~");
            if (parts.length < 3) {
                throw parts[0].equals("away") ? new JwtException("no answer") : new BadJwtException("no token");
            }
            var claims = new HashMap<String, Object>(Map.of(
                    "sub", parts[0],
                    "roles", List.of(parts[1].split("\\.")),
                    "markets", List.of(parts[2].split("\\."))));
            if (parts.length > 4) {
                claims.put("reports_to", List.of(parts[4].split("\\.")));
            }
            if (parts.length > 3 && !parts[3].isEmpty()) {
                claims.put("act", Map.of("sub", parts[3]));
            }
            return new Jwt(token, Instant.now(), Instant.now().plusSeconds(60), Map.of("alg", "none"), claims);
        };
    }
}
