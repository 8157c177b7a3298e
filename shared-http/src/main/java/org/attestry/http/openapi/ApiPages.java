package org.attestry.http.openapi;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.StringUtils;

/** Everything that can be read without a token about how to ask; the side gives the {@link OpenApi} to show. */
@Configuration(proxyBeanMethods = false)
@Import({OpenApiEndpoint.class, ProblemPages.class, SwaggerUi.class})
public class ApiPages {

    @Bean
    SignIn signIn(
            @Value("${attestry.identity.token-url:}") String tokenUrl,
            @Value("${attestry.identity.authorization-url:}") String authorizationUrl,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String issuer) {
        return new SignIn(said(tokenUrl), said(authorizationUrl), said(issuer));
    }

    private static @Nullable String said(String setting) {
        return StringUtils.hasText(setting) ? setting : null;
    }
}
