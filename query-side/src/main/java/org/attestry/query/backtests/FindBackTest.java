package org.attestry.query.backtests;

import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * One back-test and what it found.
 *
 * @param backTest the name it was ordered under
 */
@Query(
        path = "GET /backtests/{backTest}",
        by = {Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
public record FindBackTest(String backTest) implements Asks<BackTestFindings> {}
