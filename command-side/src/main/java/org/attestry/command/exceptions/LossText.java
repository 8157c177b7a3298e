package org.attestry.command.exceptions;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Money;
import org.attestry.events.exceptions.LossModel;

/**
 * What may happen within a year, and what it would then cost.
 *
 * @param probability of it happening once in a year, from 0 to 1
 * @param low the loss is below this in one case of twenty
 * @param high the loss is above this in one case of twenty
 */
public record LossText(
        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal probability,

        Money low,
        Money high) {

    /** How many times the low end the high end may be; beyond that an interval says nothing. */
    private static final BigDecimal WIDEST = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    /** The expected loss of a year, in the currency of the interval. */
    Money expected() {
        if (low.amount().signum() == 0
                || low.amount().compareTo(high.amount()) >= 0
                || high.amount().compareTo(low.amount().multiply(WIDEST)) > 0
                || high.amount().compareTo(MOST) > 0) {
            throw new Refused(CaseRefusal.NO_INTERVAL, "It goes from " + low + " to " + high + ".");
        }
        return new Money(LossModel.of(probability, low, high).expectedLoss(), low.currency());
    }

    /** Whether all of it is in one currency. */
    boolean isIn(String currency) {
        return low.currency().equals(currency) && high.currency().equals(currency);
    }
}
