package org.attestry.events;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money, zero or more: what is owed and what is due are told apart by names, not by signs.
 *
 * @param amount at most 13 digits before the point and 4 behind it; 10, 10.0 and 10.00 are the same
 * @param currency three letters of ISO 4217, for instance {@code USD}
 */
public record Money(BigDecimal amount, String currency) {

    private static final int WHOLE_DIGITS = 13;
    private static final int FRACTION_DIGITS = 4;
    private static final int USUAL_FRACTION_DIGITS = 2;

    public Money {
        amount = plain(amount);
        if (!isCurrency(currency)) {
            throw new IllegalArgumentException(
                    "must be in a currency of ISO 4217, for instance \"USD\", not \"" + currency + "\"");
        }
    }

    /** One way to write each amount, so that the same amount is the same record and the same stored text. */
    private static BigDecimal plain(BigDecimal amount) {
        // The digits are counted before anything is expanded: 1e999999999 is short to write and long to keep.
        if (amount.signum() < 0 || (long) amount.precision() - amount.scale() > WHOLE_DIGITS) {
            throw new IllegalArgumentException(
                    "must be an amount from 0 with at most " + WHOLE_DIGITS + " digits before the point");
        }
        var shortest = amount.stripTrailingZeros();
        if (shortest.scale() > FRACTION_DIGITS) {
            throw new IllegalArgumentException(
                    "must be an amount with at most " + FRACTION_DIGITS + " digits behind the point");
        }
        return shortest.setScale(Math.max(USUAL_FRACTION_DIGITS, shortest.scale()));
    }

    private static boolean isCurrency(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode().equals(code);
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
