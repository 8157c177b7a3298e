package org.attestry.command.views;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.views.VerificationEvent.VerificationOrdered;
import org.attestry.events.views.VerificationId;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final VerificationId SPRING = new VerificationId("ver-spring");

    @Test
    void an_administrator_orders_that_a_view_be_held_against_history() {
        given(Verification.class)
                .by(caller("stf-ada", Role.ADMINISTRATOR))
                .when(new OrderVerification(SPRING, "visits.visit-log"))
                .then(ordered());
    }

    @Test
    void ordering_the_same_again_is_no_news() {
        given(Verification.class, ordered())
                .by(caller("stf-ada", Role.ADMINISTRATOR))
                .when(new OrderVerification(SPRING, "visits.visit-log"))
                .isNoNews();
    }

    @Test
    void one_verification_is_of_one_view() {
        given(Verification.class, ordered())
                .by(caller("stf-ada", Role.ADMINISTRATOR))
                .when(new OrderVerification(SPRING, "issues.issue-board"))
                .isRefused(ViewsRefusal.ORDERED_OTHERWISE);
    }

    private static VerificationOrdered ordered() {
        return new VerificationOrdered(SPRING, "visits.visit-log", NOW);
    }
}
