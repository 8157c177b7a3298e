package org.attestry.query.views;

import java.time.Instant;
import java.util.List;
import org.attestry.events.views.ScheduleId;
import org.jspecify.annotations.Nullable;

/**
 * A schedule by which views are verified.
 *
 * @param views like {@code visits.visit-log}
 * @param everyDays how many days apart
 * @param runs how many times they were due so far
 * @param next when they are due next, unless it has ended
 * @param madeBy who made it
 * @param endedBecause why it has ended, if it has
 */
public record VerificationSchedule(
        ScheduleId schedule,
        List<String> views,
        int everyDays,
        int runs,
        @Nullable Instant next,
        @Nullable String madeBy,
        @Nullable String endedBecause) {}
