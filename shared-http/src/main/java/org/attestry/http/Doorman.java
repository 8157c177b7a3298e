package org.attestry.http;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;

/** Tells a bad token (401) from an identity provider that cannot be asked about it (503). */
final class Doorman implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

    private final Problems problems;

    Doorman(Problems problems) {
        this.problems = problems;
    }

    @Override
    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler((request, response, failure) -> problems.write(
                failure instanceof AuthenticationServiceException
                        ? Problem.of(KnownProblem.IDENTITY_AWAY, "Send the same again in a few seconds.")
                        : People.noToken(String.valueOf(failure.getMessage())),
                response));
        return filter;
    }
}
