package org.attestry.query.views;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * Schedules by which views are verified, the latest first.
 *
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(
        path = "GET /verification-schedules",
        by = {Role.ADMINISTRATOR, Role.AUDITOR},
        everyMarket = true)
public record FindSchedules(
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit) implements Asks<Page<VerificationSchedule>> {}
