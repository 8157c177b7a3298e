package org.attestry.query.views;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds of views, the latest order first; what would change is counted here and shown by each rebuild itself.
 *
 * @param state only those that are this far
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(
        path = "GET /rebuilds",
        by = {Role.ADMINISTRATOR, Role.AUDITOR},
        everyMarket = true)
public record FindRebuilds(
        @Nullable RebuildState state,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit) implements Asks<Page<ViewRebuild>> {}
