package org.attestry.query.implementation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes from the approval to each stage, by Kaplan and Meier: items still on their way are in sight until
 * the moment of counting, those that were dropped, declined, replaced or ended until then.
 *
 * @param asOf the moment up to which it was counted
 * @param withinDays the service level asked about
 * @param stages the stages in their order
 * @param businessHoursToClose of the loops that are closed, in business hours from the approval
 */
public record StageTimes(
        Instant asOf,
        int withinDays,
        List<StageTime> stages,
        @Nullable Hours businessHoursToClose) {

    /**
     * The time to one stage, in days of 24 hours.
     *
     * @param items how many set out
     * @param reached how many came so far
     * @param median half of them have come so far by then; missing if fewer than half ever did
     * @param p85 85 % have
     * @param p95 95 % have
     * @param shareWithin the share that comes so far within the service level
     * @param curve the share that has not come so far, where it falls, thinned to at most 100 points
     */
    public record StageTime(
            LoopStage stage,
            long items,
            long reached,
            @Nullable Double median,
            @Nullable Double p85,
            @Nullable Double p95,
            double shareWithin,
            List<Point> curve) {}

    /** So large a share has not come so far after so many days. */
    public record Point(double days, double remaining) {}

    /** Percentiles by nearest rank: the smallest value that so many percent do not exceed. */
    public record Hours(long items, double median, double p85, double p95) {}
}
