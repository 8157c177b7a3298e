package org.attestry.events.exceptions;

import java.time.temporal.ChronoUnit;
import org.attestry.events.Money;

/**
 * What there is to decide about, as far as authority goes by it.
 *
 * @param residualLoss the expected loss of a year with the compensating controls
 * @param days how long it would last, first and last day counted
 * @param precedents how many like it were approved before
 */
public record Stakes(
        ExceptionKind kind, Money exposure, Money residualLoss, long days, boolean critical, int precedents) {

    /** Those of a wish as it stands. */
    public static Stakes of(ExceptionKind kind, Wish wish, Money residualLoss, int precedents) {
        var days = ChronoUnit.DAYS.between(wish.from(), wish.until()) + 1;
        return new Stakes(kind, wish.exposure(), residualLoss, days, wish.critical(), precedents);
    }
}
