package org.attestry.http;

import jakarta.validation.Validator;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** What both sides need to be asked things: strict JSON, problems, and a token for everything that is not public. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, ErrorPage.class})
public class Door {

    /** What anybody may read: whether it runs, and how to ask. */
    private static final String[] PUBLIC = {
        "/actuator/health/**", "/openapi.json", "/swagger-ui", "/swagger-ui/**", "/problems/**", "/error"
    };

    private static final String BEARER = "Bearer ";

    @Bean
    static BeanPostProcessor rememberedTokens() {
        return RememberedTokens.aroundAny();
    }

    /** A request is measured once, not once more in each of security's filters. */
    @Bean
    SecurityObservationSettings securityIsNotMeasured() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    JsonMapper jsonMapper() {
        return Json.strict();
    }

    @Bean
    Binder binder(JsonMapper json, Validator validator) {
        return new Binder(json, validator);
    }

    @Bean
    Translation outages() {
        return new Outages();
    }

    @Bean
    Translation unreadableHistory() {
        return new UnreadableHistory();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastWord() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(LastWord.class.getName());
            }
        });
    }

    @Bean
    Problems problems(JsonMapper json, List<Translation> translations) {
        return new Problems(json, translations);
    }

    /** The header alone; whether what it carries is a token, who verifies it finds out without a pattern's help. */
    @Bean
    BearerTokenResolver token() {
        return request -> {
            var said = request.getHeader(HttpHeaders.AUTHORIZATION);
            if (said == null || !said.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
                return null;
            }
            var token = said.substring(BEARER.length()).strip();
            return token.isEmpty() ? null : token;
        };
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, Problems problems) {
        return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(a -> a.requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .access((who, what) -> new AuthorizationDecision(operates(who.get()))))
                .oauth2ResourceServer(o -> o.jwt(j -> {}).addObjectPostProcessor(new Doorman(problems)))
                .exceptionHandling(e -> e.authenticationEntryPoint((request, response, failure) -> problems.write(
                                failure instanceof InvalidBearerTokenException
                                        ? People.noToken(String.valueOf(failure.getMessage()))
                                        : People.noToken("Send an access token: Authorization: Bearer ..."),
                                response))
                        .accessDeniedHandler((request, response, failure) -> problems.write(
                                Problem.of(KnownProblem.WRONG_ROLE, "Only operators may look here.")
                                        .needing("one of the roles administrator, auditor"),
                                response)))
                .build();
    }

    private static boolean operates(Authentication who) {
        try {
            return who instanceof JwtAuthenticationToken
                    && People.of(who).isAny(List.of(Role.ADMINISTRATOR, Role.AUDITOR));
        } catch (Rejected nobody) {
            throw new InvalidBearerTokenException(
                    String.valueOf(nobody.problem().detail()));
        }
    }
}
