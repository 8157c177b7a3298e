package org.attestry.query.issues;

import java.math.BigDecimal;
import java.util.List;
import org.attestry.events.issues.Priority;
import org.jspecify.annotations.Nullable;

/**
 * What happened to issues in a period.
 *
 * @param total all of them
 * @param byPriority the same by the priority they have now; those never classified come last, without one
 * @param openedByState where those opened in the period stand now
 */
public record IssueFigures(Figures total, List<Figures> byPriority, List<InState> openedByState) {

    /**
     * The figures.
     *
     * @param priority of which priority; missing for all, and for those never classified
     * @param opened issues opened
     * @param resolved issues settled at least once
     * @param resolutions how often issues were settled, again after a reopening included
     * @param reopened how often issues were reopened
     * @param reassigned how often issues changed hands: to another group, or to another person of the same
     * @param hoursToResolve from the start of the clock to the last resolution within the period, one value an issue;
     *     the clock starts at the opening, or at a reopening more than 14 days after the resolution
     * @param hoursOnClock the same without the time in which the clock stood still
     */
    public record Figures(
            @Nullable Priority priority,
            long opened,
            long resolved,
            long resolutions,
            long reopened,
            long reassigned,
            @Nullable Hours hoursToResolve,
            @Nullable Hours hoursOnClock) {}

    /**
     * A distribution of hours, rounded to hundredths; percentiles by nearest rank: the smallest value that so many
     * percent do not exceed.
     *
     * @param mean the arithmetic mean
     * @param median half of the values are not above it
     * @param p85 85 % are not above it
     * @param p95 95 % are not above it
     * @param max the longest
     */
    public record Hours(BigDecimal mean, BigDecimal median, BigDecimal p85, BigDecimal p95, BigDecimal max) {}

    /**
     * How many stand there.
     *
     * @param state where
     * @param issues how many
     */
    public record InState(IssueState state, long issues) {}
}
