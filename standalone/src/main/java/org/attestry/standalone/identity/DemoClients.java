package org.attestry.standalone.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attestry.standalone.settings.Addresses;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask the demo authorisation server for a token: each demo user as a script, and the console in a browser. */
final class DemoClients {
    /** The public client of browsers: it has no secret and proves itself with PKCE. */
    static final String CONSOLE = "attestry-console";

    private static final TokenSettings TOKENS =
            TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build();

    private DemoClients() {}

    static List<RegisteredClient> all(Addresses addresses, PasswordEncoder secrets) {
        List<RegisteredClient> clients = new ArrayList<>();
        for (DemoUser user : DemoUser.values()) {
            clients.add(script(user, secrets));
        }
        clients.add(console(addresses));
        return clients;
    }

    private static RegisteredClient script(DemoUser user, PasswordEncoder secrets) {
        return RegisteredClient.withId(user.login())
                .clientId(user.login())
                .clientName(user.fullName())
                .clientSecret(secrets.encode(user.secret()))
                .clientAuthenticationMethods(methods -> methods.addAll(Set.of(
                        ClientAuthenticationMethod.CLIENT_SECRET_BASIC, ClientAuthenticationMethod.CLIENT_SECRET_POST)))
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TOKENS)
                .build();
    }

    private static RegisteredClient console(Addresses addresses) {
        return RegisteredClient.withId(CONSOLE)
                .clientId(CONSOLE)
                .clientName("Attestry in a browser")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> origins(addresses)
                        .map(origin -> origin + "/swagger-ui/oauth2-redirect.html")
                        .forEach(uris::add))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TOKENS)
                .build();
    }

    /** Both sides, under both names that a browser on this machine may use for them. */
    static Stream<String> origins(Addresses addresses) {
        return Stream.of(addresses.commandPort(), addresses.queryPort())
                .flatMap(port -> Stream.of("http://127.0.0.1:" + port, "http://localhost:" + port));
    }
}
