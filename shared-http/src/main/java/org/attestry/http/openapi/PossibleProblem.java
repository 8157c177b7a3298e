package org.attestry.http.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.attestry.http.KnownProblem;
import org.attestry.http.Problem;
import org.springframework.util.StringUtils;

/**
 * A no that an operation may answer with.
 *
 * @param type the stable code, for instance {@code /problems/visits/overlaps}
 * @param title what the code means
 * @param status the HTTP status
 * @param advice what to do about it
 */
public record PossibleProblem(String type, String title, int status, String advice) {

    /** What to do about a no that a rule of a context said. */
    public static final String BY_RULE =
            "A rule of the plan says so: the request was understood, and nothing was changed.";

    /** One that every side knows. */
    public static PossibleProblem of(KnownProblem known) {
        return new PossibleProblem(known.type(), known.title(), known.status(), Advice.on(known));
    }

    static List<PossibleProblem> of(KnownProblem... known) {
        return Arrays.stream(known).map(PossibleProblem::of).toList();
    }

    /** The code without its folder: {@code visits-overlaps}. */
    String key() {
        return type.substring("/problems/".length()).replace('/', '-');
    }

    /** The code as a name for programs: {@code WrongRole}. */
    String name() {
        return Arrays.stream(key().split("-")).map(StringUtils::capitalize).collect(Collectors.joining());
    }

    /** The context whose rule it is, with a capital letter, or an empty text. */
    String context() {
        var words = type.split("/");
        return words.length > 3 ? StringUtils.capitalize(words[2]) : "";
    }

    /** What such an answer looks like. */
    Problem example() {
        var problem = new Problem(type, title, status, advice, null, List.of());
        if (type.equals(KnownProblem.INVALID.type())) {
            return Problem.invalid("effectiveFrom", "must be a day that exists, like 2026-11-21");
        }
        return status == 403 ? problem.needing("another role or market than the token names") : problem;
    }
}
