package org.attestry.query.backtests;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * Back-tests and how far they are, the latest order first; of the authority matrix only for those who may publish it.
 *
 * @param kind only those of promises, or only those of the authority matrix
 * @param state only those that are this far
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(
        path = "GET /backtests",
        by = {Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR, Role.AUDITOR},
        everyMarket = true)
public record FindBackTests(
        @Nullable BackTestKind kind,
        @Nullable BackTestState state,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<BackTest>> {}
