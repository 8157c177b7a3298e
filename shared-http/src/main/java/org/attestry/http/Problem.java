package org.attestry.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A no that says why and what would help (RFC 9457).
 *
 * @param type the stable code, a path that never changes
 * @param title what the code means
 * @param status the HTTP status
 * @param detail what is wrong this time, and the way on
 * @param needs what would be needed, where a right is missing
 * @param errors the places in the request that are wrong
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String needs,
        List<FieldError> errors) {

    /**
     * One wrong place.
     *
     * @param field a path into what was sent, for instance {@code attendees[2].role}
     * @param says what a right value looks like
     */
    public record FieldError(String field, String says) {

        private static final int LONGEST_FIELD = 300;

        public FieldError {
            field = Plain.of(field, LONGEST_FIELD);
            says = Plain.of(says, LONGEST_DETAIL);
        }
    }

    private static final int LONGEST_DETAIL = 4_000;

    public Problem {
        detail = detail == null ? null : Plain.of(detail, LONGEST_DETAIL);
        errors = List.copyOf(errors);
    }

    /** One of the problems every side knows, with this time's detail. */
    public static Problem of(KnownProblem known, @Nullable String detail) {
        return new Problem(known.type(), known.title(), known.status(), detail, null, List.of());
    }

    /** What a status means that something before our own code answered with. */
    static Problem ofStatus(int status) {
        return Arrays.stream(KnownProblem.values())
                .filter(known -> known.status() == status)
                .findFirst()
                .map(known -> of(known, "See /openapi.json for what can be asked here."))
                .orElseGet(() -> of(
                        status < 500 ? KnownProblem.MALFORMED : KnownProblem.UNEXPECTED,
                        "It could not be read as HTTP, or is longer than is read here."));
    }

    /** A path that takes other methods. */
    static Problem wrongMethod(Collection<String> taken) {
        return of(KnownProblem.WRONG_METHOD, "It takes " + String.join(", ", taken) + ".")
                .needing(String.join(", ", taken));
    }

    /** Input that cannot be right, with every place at once. */
    public static Problem invalid(List<FieldError> errors) {
        var first = errors.getFirst();
        return new Problem(
                KnownProblem.INVALID.type(),
                KnownProblem.INVALID.title(),
                KnownProblem.INVALID.status(),
                "%s %s".formatted(first.field(), first.says())
                        + (errors.size() > 1 ? " (and %d more)".formatted(errors.size() - 1) : ""),
                null,
                errors);
    }

    /** Input that cannot be right in one place. */
    public static Problem invalid(String field, String says) {
        return invalid(List.of(new FieldError(field, says)));
    }

    /** The same, saying what would be needed. */
    public Problem needing(String what) {
        return new Problem(type, title, status, detail, what, errors);
    }
}
