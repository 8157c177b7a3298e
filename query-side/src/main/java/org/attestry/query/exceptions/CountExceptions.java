package org.attestry.query.exceptions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the cases that were found or requested in a period, confidential ones included.
 *
 * @param from the first day (UTC); missing: from the first case on
 * @param to the last day (UTC), which is part of the period; missing: until now
 * @param kind only of this kind; what was found and never requested has none
 * @param market only of this market
 */
@Query(path = "GET /exceptions/figures")
public record CountExceptions(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ExceptionKind kind,
        @Nullable MarketId market) implements Asks<ExceptionFigures> {

    /** The months that lie wholly in the period and are over. */
    List<MonthlyVolume> wholeMonths(YearMonth now, List<MonthlyVolume> counted) {
        var first = from == null ? null : YearMonth.from(from.minusDays(1)).plusMonths(1);
        var end = to == null ? now : YearMonth.from(to.plusDays(1));
        return MonthlyVolume.between(first, end.isAfter(now) ? now : end, counted);
    }
}
