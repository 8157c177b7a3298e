package org.attestry.query.views;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * What views could not handle: what is parked, and what was left out.
 *
 * @param view only of this view
 * @param state only those in this state
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(
        path = "GET /views/dead-letters",
        by = {Role.ADMINISTRATOR, Role.AUDITOR},
        everyMarket = true)
public record FindViewDeadLetters(
        @Nullable String view,
        @Nullable DeadLetterState state,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<DeadLetter>> {}
