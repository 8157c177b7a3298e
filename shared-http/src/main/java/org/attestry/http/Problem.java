package org.attestry.http;

import com.fasterxml.jackson.annotation.JsonInclude;
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
    public record FieldError(String field, String says) {}

    /** One of the problems every side knows, with this time's detail. */
    public static Problem of(KnownProblem known, @Nullable String detail) {
        return new Problem(known.type(), known.title(), known.status(), detail, null, List.of());
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
