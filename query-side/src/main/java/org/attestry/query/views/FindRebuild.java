package org.attestry.query.views;

import org.attestry.events.views.RebuildId;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * One rebuild of views: how far it is, and what would change if it were promoted.
 *
 * @param rebuild the name it was ordered under
 */
@Query(
        path = "GET /rebuilds/{rebuild}",
        by = {Role.ADMINISTRATOR, Role.AUDITOR},
        everyMarket = true)
public record FindRebuild(RebuildId rebuild) implements Asks<ViewRebuild> {}
