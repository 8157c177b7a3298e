package org.attestry.events.exceptions;

import java.time.LocalDate;
import org.attestry.events.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, as it stands. Scope, exposure, critical and the days are material; the words of the reasons are not.
 *
 * @param scope what it covers: the product, deal, customer or provider, and how far
 * @param exposure what it may cost at most
 * @param critical whether it touches a critical function
 * @param until the last day, included
 */
public record Wish(
        String scope,
        Money exposure,
        boolean critical,
        LocalDate from,
        LocalDate until,
        String justification,
        @Nullable String alternatives) {

    /** Whether both ask for the same thing, whatever their reasons. */
    public boolean isMateriallyLike(Wish other) {
        return scope.equals(other.scope)
                && exposure.equals(other.exposure)
                && critical == other.critical
                && from.equals(other.from)
                && until.equals(other.until);
    }
}
