package org.attestry.query.exceptions;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many cases a month had (UTC).
 *
 * @param month the month
 * @param cases how many
 */
public record MonthlyVolume(YearMonth month, long cases) {

    /**
     * Every whole month of a period that is over: those without a case have 0.
     *
     * @param first the first whole month of the period; none: the first that had any case
     * @param end the first month that is not over, or not wholly of the period
     */
    static List<MonthlyVolume> between(@Nullable YearMonth first, YearMonth end, List<MonthlyVolume> counted) {
        if (counted.isEmpty()) {
            return List.of();
        }
        var known = counted.stream().collect(Collectors.toMap(MonthlyVolume::month, MonthlyVolume::cases));
        var begin = first == null ? counted.getFirst().month() : first;
        return Stream.iterate(begin, month -> month.isBefore(end), month -> month.plusMonths(1))
                .map(month -> new MonthlyVolume(month, known.getOrDefault(month, 0L)))
                .toList();
    }

    static double[] values(List<MonthlyVolume> volumes) {
        return volumes.stream().mapToDouble(MonthlyVolume::cases).toArray();
    }
}
