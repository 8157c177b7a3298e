package org.attestry.query.views;

import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * One event that a policy could not handle, and why.
 *
 * @param policy the policy's name
 * @param position where in the ledger the event is
 */
@Query(
        path = "GET /policies/{policy}/dead-letters/{position}",
        by = {Role.ADMINISTRATOR, Role.AUDITOR},
        everyMarket = true)
public record FindPolicyDeadLetter(String policy, long position) implements Asks<DeadLetterOpened> {}
