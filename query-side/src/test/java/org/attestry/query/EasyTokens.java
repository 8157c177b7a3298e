package org.attestry.query;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** For tests: a token is a staff id, and it opens everything a director and an auditor may see. */
@Configuration(proxyBeanMethods = false)
public class EasyTokens {

    @Bean
    JwtDecoder jwtDecoder() {
        return token -> {
            if (!token.startsWith("stf-")) {
                throw new BadJwtException("nobody we know");
            }
            return Jwt.withTokenValue(token)
                    .header("alg", "none")
                    .subject(token)
                    .claim("roles", List.of("director", "auditor"))
                    .claim("markets", List.of("*"))
                    .build();
        };
    }
}
