package org.attestry.command.exceptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.attestry.events.exceptions.Clause;

/**
 * One clause of a standard.
 *
 * @param number how people call it, for instance {@code 4.2}
 * @param text what it asks for
 * @param exceptable whether it may be departed from at all
 * @param emergency whether an exception may be granted at once and ratified later
 * @param maxDays the most days one exception may last, first and last day counted
 */
public record ClauseText(
        @Pattern(regexp = NUMBER) String number,
        @NotBlank @Size(max = 4000) String text,
        boolean exceptable,
        boolean emergency,
        @Positive @Max(3660) int maxDays) {

    /** Fits into a path. */
    static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

    Clause asSaid() {
        return new Clause(number, text, exceptable, emergency, maxDays);
    }
}
