package org.attestry.http.openapi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.TreeMap;
import org.attestry.http.KnownProblem;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Explains each problem at the address that is its code. */
@RestController
final class ProblemPages {

    private final TreeMap<String, PossibleProblem> problems;

    ProblemPages(OpenApi api) {
        problems = new TreeMap<>(api.problems());
        for (var known : KnownProblem.values()) {
            problems.putIfAbsent(known.type(), PossibleProblem.of(known));
        }
    }

    @GetMapping("/problems")
    Collection<PossibleProblem> all() {
        return problems.values();
    }

    @GetMapping(path = "/problems/**", produces = MediaType.APPLICATION_JSON_VALUE)
    PossibleProblem forPrograms(HttpServletRequest request) {
        return named(request);
    }

    @GetMapping(path = "/problems/**", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> forPeople(HttpServletRequest request) {
        var problem = named(request);
        return ResponseEntity.ok()
                .header("Content-Security-Policy", "default-src 'none'")
                .body("""
                    <!doctype html>
                    <html lang="en"><head><meta charset="utf-8"><title>%2$s</title></head>
                    <body><h1>%2$s</h1><p><code>%1$s</code>, HTTP status %3$d</p><p>%4$s</p></body></html>
                    """.formatted(
                                HtmlUtils.htmlEscape(problem.type()),
                                HtmlUtils.htmlEscape(problem.title()),
                                problem.status(),
                                HtmlUtils.htmlEscape(problem.advice())));
    }

    private PossibleProblem named(HttpServletRequest request) {
        var problem = problems.get(request.getRequestURI());
        if (problem == null) {
            throw new Rejected(Problem.of(KnownProblem.NOT_FOUND, "/problems lists every problem this side knows."));
        }
        return problem;
    }
}
