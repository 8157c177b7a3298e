package org.attestry.query.exceptions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.ForecastId;
import org.jspecify.annotations.Nullable;

/**
 * A forecast and what came of it.
 *
 * @param kind missing: of all kinds
 * @param market missing: of the whole plan
 * @param over how many of its months are over
 * @param meanAbsoluteError over those months
 * @param inside80 how many of those months were inside the 80 % interval
 * @param inside95 how many were inside the 95 % interval
 */
public record ScoredForecast(
        ForecastId forecast,
        @Nullable ExceptionKind kind,
        @Nullable MarketId market,
        String model,
        StaffId publishedBy,
        Instant publishedAt,
        List<ScoredMonth> months,
        long over,
        @Nullable BigDecimal meanAbsoluteError,
        long inside80,
        long inside95) {

    /**
     * One month.
     *
     * @param came how many were requested; missing while the month is not over
     * @param error what came, less the mean
     * @param inside80 whether that was inside the 80 % interval
     * @param inside95 the same for the 95 % interval
     */
    public record ScoredMonth(
            YearMonth month,
            BigDecimal mean,
            BigDecimal low80,
            BigDecimal high80,
            BigDecimal low95,
            BigDecimal high95,
            @Nullable Long came,
            @Nullable BigDecimal error,
            @Nullable Boolean inside80,
            @Nullable Boolean inside95) {}
}
