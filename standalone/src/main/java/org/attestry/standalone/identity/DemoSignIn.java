package org.attestry.standalone.identity;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.attestry.standalone.settings.Addresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** The two doors of the demo authorisation server: the protocol's, and the form in which a person signs in. */
@Configuration(proxyBeanMethods = false)
public class DemoSignIn {
    private static final String LOGIN = "/login";

    @Bean
    @Order(1)
    SecurityFilterChain demoProtocol(HttpSecurity http, Addresses addresses) throws Exception {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .cors(cors -> cors.configurationSource(browsersOfBothSides(addresses)))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LOGIN), new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain demoLogin(HttpSecurity http, PasswordEncoder secrets) throws Exception {
        return http.securityMatcher(LOGIN, "/logout", "/default-ui.css")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .userDetailsService(people(secrets))
                .formLogin(Customizer.withDefaults())
                .build();
    }

    /** Not a bean: nothing else in the command side may find these people and let them in. */
    private static UserDetailsService people(PasswordEncoder secrets) {
        UserDetails[] people = Arrays.stream(DemoUser.values())
                .map(user -> User.withUsername(user.login())
                        .password(secrets.encode(user.secret()))
                        .authorities(List.of())
                        .build())
                .toArray(UserDetails[]::new);
        return new InMemoryUserDetailsManager(people);
    }

    private static CorsConfigurationSource browsersOfBothSides(Addresses addresses) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(DemoClients.origins(addresses).toList());
        cors.setAllowedMethods(List.of("GET", "POST"));
        cors.setAllowedHeaders(List.of("Authorization", "Content-Type", "X-Requested-With"));
        cors.setMaxAge(Duration.ofHours(1));
        UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", cors);
        return everywhere;
    }
}
