package org.attestry.query.kernel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.attestry.http.KnownProblem;
import org.attestry.http.People;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.attestry.query.kernel.live.Hub;
import org.attestry.query.kernel.live.ServletLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Answers a question again whenever the answer changes, to who asks for {@code text/event-stream}. */
final class LiveAnswers {

    private final Hub hub;
    private final Questions questions;
    private final Asker asker;

    LiveAnswers(Hub hub, Questions questions, Asker asker) {
        this.hub = hub;
        this.questions = questions;
        this.asker = asker;
    }

    /** Whether a stream of events is rather wanted than the answer of now; a client that would take both gets the latter. */
    static boolean areWanted(HttpServletRequest request) {
        double stream = quality(request, MediaType.TEXT_EVENT_STREAM);
        return request.getMethod().equals("GET") && stream > 0 && stream > quality(request, MediaType.APPLICATION_JSON);
    }

    private static double quality(HttpServletRequest request, MediaType type) {
        try {
            return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))).stream()
                    .filter(type::equalsTypeAndSubtype)
                    .mapToDouble(MediaType::getQualityValue)
                    .max()
                    .orElse(0);
        } catch (InvalidMediaTypeException unreadable) {
            return 0;
        }
    }

    /** Leaves the answer open and says what there is to say, now and later. */
    void open(
            Asks<?> query,
            Person person,
            @Nullable Long after,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (request.getParameter(AsOf.PARAMETER) != null) {
            throw new Rejected(
                    Problem.invalid(AsOf.PARAMETER, "names a moment of the past, which does not change; ask for JSON"));
        }
        asker.admitted(query, person, after);
        var kind = Explain.subjectOf(query).getClass();
        if (query.getClass() == kind && questions.of(kind).isLines()) {
            throw new Rejected(Problem.of(
                    KnownProblem.NOT_ACCEPTABLE,
                    "This answer is a stream of lines as it is, and not told again; ask for application/x-ndjson."));
        }
        var reader = hub.listen(
                kind,
                query,
                person,
                after == null ? 0 : after,
                People.currentUntil(),
                request.getHeader("Last-Event-ID"));
        // else an hour of listening would count among the times that answers take
        ServerHttpObservationFilter.findObservationContext(request).ifPresent(seen -> seen.setPathPattern("live"));
        try {
            ServletLine.open(hub, reader, request, response);
        } catch (IOException | RuntimeException broken) {
            hub.leave(reader);
            throw broken;
        }
    }
}
