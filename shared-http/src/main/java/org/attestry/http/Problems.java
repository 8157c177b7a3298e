package org.attestry.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Makes an answer of every failure, the same on all paths, and never shows what is inside. */
public final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final int RETRY_AFTER_SECONDS = 2;

    private final JsonMapper json;
    private final List<Translation> translations;

    public Problems(JsonMapper json, List<Translation> translations) {
        this.json = json;
        this.translations = List.copyOf(translations);
    }

    /** What this failure means to the one who asked; an unknown one is logged under a number that the answer names. */
    public Problem of(Throwable failure) {
        if (failure instanceof Rejected rejected) {
            return rejected.problem();
        }
        return translations.stream()
                .map(t -> t.of(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> unexpected(failure));
    }

    private static Problem unexpected(Throwable failure) {
        var number = UUID.randomUUID();
        log.error("Unexpected failure {}", number, failure);
        return Problem.of(
                KnownProblem.UNEXPECTED, "Nothing was changed unless an answer said so. Tell the operator: " + number);
    }

    /** The HTTP answer, with the headers that belong to its status. */
    public ResponseEntity<Problem> answer(Problem problem) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headersOf(problem, headers);
        return ResponseEntity.status(problem.status()).headers(headers).body(problem);
    }

    /** The same, for places where no controller is. */
    public void write(Problem problem, HttpServletResponse response) throws IOException {
        var headers = new HttpHeaders();
        headersOf(problem, headers);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        json.writeValue(response.getOutputStream(), problem);
    }

    private static void headersOf(Problem problem, HttpHeaders headers) {
        switch (problem.status()) {
            case 405 -> headers.set(HttpHeaders.ALLOW, String.valueOf(problem.needs()));
            case 401 -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 429, 503 -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
            default -> {
                if (problem.type().equals(KnownProblem.NOT_THERE_YET.type())) {
                    headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
                }
            }
        }
    }
}
