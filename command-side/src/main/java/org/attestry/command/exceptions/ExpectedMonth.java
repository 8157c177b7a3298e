package org.attestry.command.exceptions;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.attestry.events.exceptions.ForecastMonth;

/**
 * How many exceptions are expected to be requested in a month (UTC), in hundredths.
 *
 * @param mean the number expected
 * @param low80 the lower end of the 80 % interval
 * @param high80 its upper end
 * @param low95 the lower end of the 95 % interval
 * @param high95 its upper end
 */
public record ExpectedMonth(
        YearMonth month,
        @PositiveOrZero @DecimalMax("1000000") BigDecimal mean,
        @PositiveOrZero @DecimalMax("1000000") BigDecimal low80,
        @PositiveOrZero @DecimalMax("1000000") BigDecimal high80,
        @PositiveOrZero @DecimalMax("1000000") BigDecimal low95,
        @PositiveOrZero @DecimalMax("1000000") BigDecimal high95) {

    /** Whether the mean lies in the narrower interval and that one in the wider. */
    boolean isNested() {
        return low95.compareTo(low80) <= 0
                && low80.compareTo(mean) <= 0
                && mean.compareTo(high80) <= 0
                && high80.compareTo(high95) <= 0;
    }

    /** The same as it is kept: 12.5 and 12.50 are one. */
    ForecastMonth said() {
        return new ForecastMonth(month, cents(mean), cents(low80), cents(high80), cents(low95), cents(high95));
    }

    private static BigDecimal cents(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_EVEN);
    }
}
