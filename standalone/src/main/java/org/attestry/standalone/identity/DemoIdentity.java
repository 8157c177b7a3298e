package org.attestry.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Optional;
import java.util.UUID;
import org.attestry.standalone.settings.Addresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What the demo authorisation server knows and how it signs; the key lives as long as the process. */
@Configuration(proxyBeanMethods = false)
public class DemoIdentity {
    /** The lowest strength: these secrets are printed on the console, so nothing is gained by slowness. */
    private static final int BCRYPT_STRENGTH = 4;

    private static final int KEY_BITS = 2048;

    @Bean
    PasswordEncoder demoSecrets() {
        return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
    }

    @Bean
    RegisteredClientRepository demoClients(Addresses addresses, PasswordEncoder secrets) {
        return new InMemoryRegisteredClientRepository(DemoClients.all(addresses, secrets));
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(Addresses addresses) {
        return AuthorizationServerSettings.builder().issuer(addresses.command()).build();
    }

    @Bean
    JWKSource<SecurityContext> signingKey() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(KEY_BITS)
                .keyID(UUID.randomUUID().toString())
                .generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> whoThisIs() {
        return token -> Optional.ofNullable(token.<Authentication>getPrincipal())
                .flatMap(principal -> DemoUser.withLogin(principal.getName()))
                .ifPresent(user -> token.getClaims()
                        .subject(user.staffId())
                        .claim("name", user.fullName())
                        .claim("roles", user.roles())
                        .claim("markets", user.markets())
                        .claim("reports_to", user.reportsTo()));
    }

    /** The command side need not ask itself over HTTP for the key it has just made. */
    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> signingKey) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(signingKey);
    }
}
