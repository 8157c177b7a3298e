package org.attestry.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Knows who is asking from the token: {@code sub} is the staff id, {@code roles} and {@code markets} are lists, and
 * {@code act.sub} is the one who acts where somebody acts for another (RFC 8693).
 */
public final class People {

    private People() {}

    /**
     * The person behind the current request.
     *
     * @throws Rejected 401 if there is no token, or one that names no member of staff
     */
    public static Person current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static Person of(@Nullable Authentication authentication) {
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            throw new Rejected(noToken("Send an access token: Authorization: Bearer ..."));
        }
        try {
            return of(token.getToken());
        } catch (IllegalArgumentException wrong) {
            throw new Rejected(noToken("The token names nobody we can know: " + wrong.getMessage()));
        }
    }

    static Problem noToken(String detail) {
        return Problem.of(KnownProblem.NO_TOKEN, detail)
                .needing("an access token; /openapi.json names where tokens are issued");
    }

    private static Person of(Jwt token) {
        var subject = new StaffId(Optional.ofNullable(token.getSubject()).orElse(""));
        var actor = actor(token);
        var roles = strings(token, "roles").stream()
                .flatMap(name -> Role.named(name).stream())
                .collect(Collectors.toUnmodifiableSet());
        var markets = Markets.ofClaim(strings(token, "markets"));
        return actor == null ? new Person(subject, roles, markets, null) : new Person(actor, roles, markets, subject);
    }

    private static @Nullable StaffId actor(Jwt token) {
        var act = token.getClaims().get("act");
        if (act == null) {
            return null;
        }
        if (act instanceof Map<?, ?> claims && claims.get("sub") instanceof String sub) {
            return new StaffId(sub);
        }
        throw new IllegalArgumentException("act must say in sub who acts"); // never taken for the one acted for
    }

    private static List<String> strings(Jwt token, String claim) {
        return Optional.ofNullable(token.getClaimAsStringList(claim)).orElse(List.of());
    }
}
