package org.attestry.query.views;

import org.attestry.events.views.VerificationId;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * One verification of a view and what it found.
 *
 * @param view the view's name
 * @param verification the name it was ordered under
 */
@Query(
        path = "GET /views/{view}/verifications/{verification}",
        by = {Role.ADMINISTRATOR, Role.AUDITOR},
        everyMarket = true)
public record FindVerification(String view, VerificationId verification) implements Asks<ViewVerification> {}
