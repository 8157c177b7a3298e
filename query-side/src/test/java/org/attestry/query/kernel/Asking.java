package org.attestry.query.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.util.UriComponentsBuilder;

/** Somebody who asks a history, as a program or over HTTP. */
public final class Asking {

    private final Person person;
    private final QueryNode node;
    private final LongSupplier position;

    Asking(Person person, QueryNode node, LongSupplier position) {
        this.person = person;
        this.node = node;
        this.position = position;
    }

    /** The answer, with all that happened so far in it. */
    public <T> T ask(Asks<T> query) {
        return node.asker().ask(query, person, position.getAsLong()).value();
    }

    /** The answer over HTTP, with all that happened so far in it unless a header says otherwise. */
    public Reply get(String pathAndQuery, String... headers) {
        return send("GET", pathAndQuery, headers);
    }

    /** What comes back for any method; headers are names and values in turn. */
    public Reply send(String method, String pathAndQuery, String... headers) {
        var uri = UriComponentsBuilder.fromUriString(pathAndQuery).build();
        var request = new MockHttpServletRequest(method, String.valueOf(uri.getPath()));
        uri.getQueryParams().forEach((name, values) -> request.addParameter(name, values.toArray(String[]::new)));
        if (!uri.getQueryParams().containsKey(AsOf.PARAMETER)) {
            request.addHeader(Freshness.HEADER, String.valueOf(position.getAsLong()));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.removeHeader(headers[i]);
            request.addHeader(headers[i], headers[i + 1]);
        }
        var response = new MockHttpServletResponse();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token()));
        try {
            node.lives().endpoint().handleRequest(request, response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            SecurityContextHolder.clearContext();
        }
        return Reply.of(response);
    }

    private Jwt token() {
        var markets = person.markets().every()
                ? List.of("*")
                : person.markets().some().stream().map(m -> m.value()).toList();
        var claims = Map.<String, Object>of(
                "sub", person.staff().value(),
                "roles", person.roles().stream().map(Role::claim).toList(),
                "markets", markets);
        return Jwt.withTokenValue("of-a-test")
                .header("alg", "none")
                .claims(c -> c.putAll(claims))
                .build();
    }
}
