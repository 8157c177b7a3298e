package org.attestry.query.views;

import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * One event that a view could not handle, and why.
 *
 * @param view the view's name
 * @param position where in the ledger the event is
 */
@Query(
        path = "GET /views/{view}/dead-letters/{position}",
        by = {Role.ADMINISTRATOR, Role.AUDITOR},
        everyMarket = true)
public record FindViewDeadLetter(String view, long position) implements Asks<DeadLetterOpened> {}
