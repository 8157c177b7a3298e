package org.attestry.query.views;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * What policies could not handle: what is parked, and what was left out.
 *
 * @param policy only of this policy
 * @param state only those in this state
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(
        path = "GET /policies/dead-letters",
        by = {Role.ADMINISTRATOR, Role.AUDITOR},
        everyMarket = true)
public record FindPolicyDeadLetters(
        @Nullable String policy,
        @Nullable DeadLetterState state,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<DeadLetter>> {}
