package org.attestry.events.exceptions;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * How many exceptions are expected to be requested in a month (UTC).
 *
 * @param mean the number expected
 * @param low80 the lower end of the 80 % interval
 * @param high80 its upper end
 * @param low95 the lower end of the 95 % interval
 * @param high95 its upper end
 */
public record ForecastMonth(
        YearMonth month, BigDecimal mean, BigDecimal low80, BigDecimal high80, BigDecimal low95, BigDecimal high95) {}
