package org.attestry.command.exceptions;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.attestry.events.exceptions.Band;
import org.jspecify.annotations.Nullable;

/**
 * From one figure (included) up to another (not included) a tier is demanded.
 *
 * @param from dollars of exposure or of expected loss, or days
 * @param until where the next band begins; none for the last
 * @param tier the tier demanded
 */
public record BandText(
        @PositiveOrZero @Digits(integer = 13, fraction = 4) BigDecimal from,

        @Nullable @PositiveOrZero @Digits(integer = 13, fraction = 4)
        BigDecimal until,

        int tier) {

    Band asSaid() {
        return new Band(plain(from), until == null ? null : plain(until), tier);
    }

    /** One way to write each figure, so that the same matrix is the same event. */
    private static BigDecimal plain(BigDecimal figure) {
        var shortest = figure.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
