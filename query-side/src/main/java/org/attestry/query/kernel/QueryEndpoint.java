package org.attestry.query.kernel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.attestry.http.Binder;
import org.attestry.http.Contract;
import org.attestry.http.People;
import org.attestry.http.Problem;
import org.attestry.http.Problems;
import org.attestry.http.Rejected;
import org.attestry.http.Requests;
import org.attestry.http.Routes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/** The one endpoint of all queries. */
final class QueryEndpoint implements HttpRequestHandler {

    private static final String POSITION = "Attestry-Position";

    private final Routes routes;
    private final Asker asker;
    private final Binder binder;
    private final Problems problems;
    private final JsonMapper json;

    QueryEndpoint(Questions questions, Asker asker, Binder binder, Problems problems, JsonMapper json) {
        this.routes =
                new Routes(questions.all().stream().map(Question::contract).toList());
        this.asker = asker;
        this.binder = binder;
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure; // half an answer is out: the broken connection tells
            }
            response.reset();
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            problems.write(problems.of(failure), response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var match = routes.find(method, Requests.path(request));
        var person = People.current();
        person.mustBeAny(match.contract().by());
        var query = queryOf(match.contract(), match, request);
        var answer = asker.ask(query, person, after(request));
        response.setHeader(POSITION, String.valueOf(answer.position()));
        if (answer.value() instanceof Lines lines) {
            response.setContentType("application/x-ndjson");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            lines.writeTo(response.getOutputStream());
        } else {
            writeWhole(json.writeValueAsBytes(answer.value()), request, response);
        }
    }

    private Asks<?> queryOf(Contract contract, Routes.Match match, HttpServletRequest request) {
        return (Asks<?>) binder.bindQuery(contract.record(), match.variables(), request.getParameterMap());
    }

    private static void writeWhole(byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var tag = '"' + Digests.shortOf(body) + '"';
        response.setHeader(HttpHeaders.ETAG, tag);
        // to be kept by the asker only, and never used without asking whether it still holds
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        if (knows(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean knows(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(t -> t.equals("*") || t.equals(tag) || t.equals("W/" + tag));
    }

    private static @Nullable Long after(HttpServletRequest request) {
        var said = request.getHeader(Freshness.HEADER);
        if (said == null) {
            return null;
        }
        if (!said.matches("[0-9]{1,18}")) {
            throw new Rejected(Problem.invalid(Freshness.HEADER, "must be a position of the ledger, like 1234"));
        }
        return Long.valueOf(said);
    }
}
