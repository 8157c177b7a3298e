package org.attestry.query.kernel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.attestry.http.Binder;
import org.attestry.http.People;
import org.attestry.http.Person;
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
    private static final String DIGEST = "Attestry-Digest";

    private final Routes routes;
    private final Explanations explanations;
    private final Asker asker;
    private final LiveAnswers live;
    private final Binder binder;
    private final Problems problems;
    private final JsonMapper json;

    QueryEndpoint(
            Questions questions, Asker asker, LiveAnswers live, Binder binder, Problems problems, JsonMapper json) {
        this.routes = new Routes(questions.contracts());
        this.explanations = questions.explanations();
        this.asker = asker;
        this.live = live;
        this.binder = binder;
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (StillBuilding building) {
            comeAgain(building.progress(), response);
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
        var query = queryOf(match, request);
        if (LiveAnswers.areWanted(request)) {
            live.open(query, person, after(request), request, response);
            return;
        }
        var answer = ask(query, person, request);
        response.setHeader(POSITION, String.valueOf(answer.position()));
        if (answer.digest() != null) {
            response.setHeader(DIGEST, answer.digest());
        }
        if (answer.value() instanceof Lines lines) {
            response.setContentType("application/x-ndjson");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            lines.writeTo(response.getOutputStream());
        } else {
            writeWhole(json.writeValueAsBytes(answer.value()), request, response);
        }
    }

    private Asker.Answer<?> ask(Asks<?> query, Person person, HttpServletRequest request) {
        var moment = request.getParameter(AsOf.PARAMETER);
        if (moment == null) {
            return asker.ask(query, person, after(request));
        }
        if (after(request) != null) {
            throw new Rejected(Problem.invalid(Freshness.HEADER, "asks for the present; leave it out with asOf"));
        }
        return asker.askAsOf(query, person, moment);
    }

    private Asks<?> queryOf(Routes.Match match, HttpServletRequest request) {
        var parameters = new LinkedHashMap<>(request.getParameterMap());
        var moments = parameters.remove(AsOf.PARAMETER);
        if (moments != null && moments.length > 1) {
            throw new Rejected(Problem.invalid(AsOf.PARAMETER, "must be given once"));
        }
        return explanations.bound(match, parameters, binder);
    }

    private void comeAgain(StillBuilding.Progress progress, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("application/json");
        response.getOutputStream().write(json.writeValueAsBytes(progress));
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
