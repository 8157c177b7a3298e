package org.attestry.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Knows who is asking from the token: {@code sub} is the staff id, {@code roles} and {@code markets} are lists, and
 * {@code act.sub} is the one who acts where somebody acts for another (RFC 8693). {@code reports_to} is the list of
 * those they report to, nearest first; of one who acts it is in {@code act}, and both lists count.
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

    /** Until when the token of the current request is good, if it ever ends. */
    public static @Nullable Instant currentUntil() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? token.getToken().getExpiresAt()
                : null;
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
        var act = act(token);
        var roles = strings(token, "roles").stream()
                .flatMap(name -> Role.named(name).stream())
                .collect(Collectors.toUnmodifiableSet());
        var markets = Markets.ofClaim(strings(token, "markets"));
        var person = act == null
                ? new Person(subject, roles, markets, null, line(token.getClaims()))
                : new Person(actor(act), roles, markets, subject, bothLines(act, token.getClaims()));
        if (person.staff().equals(Person.ATTESTRY.staff())) {
            throw new IllegalArgumentException(person.staff() + " is the product itself"); // its receipts are its own
        }
        return person;
    }

    private static @Nullable Map<?, ?> act(Jwt token) {
        var act = token.getClaims().get("act");
        if (act == null || act instanceof Map<?, ?>) {
            return (Map<?, ?>) act;
        }
        throw new IllegalArgumentException("act must say in sub who acts"); // never taken for the one acted for
    }

    private static StaffId actor(Map<?, ?> act) {
        if (act.get("sub") instanceof String sub) {
            return new StaffId(sub);
        }
        throw new IllegalArgumentException("act must say in sub who acts");
    }

    private static List<StaffId> bothLines(Map<?, ?> act, Map<?, ?> claims) {
        return Stream.concat(line(act).stream(), line(claims).stream())
                .distinct()
                .toList();
    }

    private static List<StaffId> line(Map<?, ?> claims) {
        return switch (claims.get("reports_to")) {
            case null -> List.of();
            case List<?> line ->
                line.stream().map(one -> new StaffId(String.valueOf(one))).toList();
            default -> throw new IllegalArgumentException("reports_to must be a list, the nearest manager first");
        };
    }

    private static List<String> strings(Jwt token, String claim) {
        return Optional.ofNullable(token.getClaimAsStringList(claim)).orElse(List.of());
    }
}
