package org.attestry.query.views;

import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * What changed in a view between two moments of the past.
 *
 * @param view the view's name
 * @param from the earlier moment, an instant or a position of the ledger
 * @param to the later one
 */
@Query(
        path = "GET /views/{view}/changes",
        by = {Role.ADMINISTRATOR, Role.AUDITOR},
        everyMarket = true)
public record CompareStates(String view, String from, String to) implements Asks<ViewChanges> {}
