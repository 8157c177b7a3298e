package org.attestry.command.views;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Story.given;

import org.attestry.command.kernel.Caller;
import org.attestry.events.views.DeadLettersEvent.DeadLetterResolved;
import org.attestry.events.views.DeadLettersEvent.RetryOfAllOrdered;
import org.attestry.events.views.DeadLettersEvent.RetryOrdered;
import org.attestry.events.views.DeadLettersId;
import org.attestry.events.views.RetryId;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    private static final String LOG = "visits.visit-log";
    private static final String HAND_OVER = "implementation.hand-over";
    private static final DeadLettersId OF_LOG = DeadLettersId.ofView(LOG);
    private static final DeadLettersId OF_HAND_OVER = DeadLettersId.ofPolicy(HAND_OVER);
    private static final RetryId FIRST = new RetryId("rty-1");
    private static final Caller ADA = caller("stf-ada", Role.ADMINISTRATOR);

    @Test
    void a_retry_is_ordered_for_one_thing_or_for_all() {
        given(DeadLetters.class)
                .by(ADA)
                .when(new RetryViewLetter(LOG, 7, FIRST))
                .then(new RetryOrdered(OF_LOG, FIRST, 7, NOW));
        given(DeadLetters.class)
                .by(ADA)
                .when(new RetryViewLetters(LOG, FIRST))
                .then(new RetryOfAllOrdered(OF_LOG, FIRST, NOW));
        given(DeadLetters.class)
                .by(ADA)
                .when(new RetryPolicyLetter(HAND_OVER, 7, FIRST))
                .then(new RetryOrdered(OF_HAND_OVER, FIRST, 7, NOW));
        given(DeadLetters.class)
                .by(ADA)
                .when(new RetryPolicyLetters(HAND_OVER, FIRST))
                .then(new RetryOfAllOrdered(OF_HAND_OVER, FIRST, NOW));
    }

    @Test
    void the_same_retry_again_is_no_news_and_another_needs_another_name() {
        var ordered = new RetryOrdered(OF_LOG, FIRST, 7, NOW);
        given(DeadLetters.class, ordered)
                .by(ADA)
                .when(new RetryViewLetter(LOG, 7, FIRST))
                .isNoNews();
        given(DeadLetters.class, ordered)
                .by(ADA)
                .when(new RetryViewLetter(LOG, 8, FIRST))
                .isRefused(DeadLetterRefusal.RETRY_OTHERWISE);
        given(DeadLetters.class, ordered)
                .by(ADA)
                .when(new RetryViewLetters(LOG, FIRST))
                .isRefused(DeadLetterRefusal.RETRY_OTHERWISE);
        given(DeadLetters.class, ordered)
                .by(ADA)
                .when(new RetryViewLetter(LOG, 7, new RetryId("rty-2")))
                .then(new RetryOrdered(OF_LOG, new RetryId("rty-2"), 7, NOW));
    }

    @Test
    void an_event_is_left_out_for_a_reason_and_for_good() {
        var resolved = new DeadLetterResolved(OF_LOG, 7, "never held", NOW);
        given(DeadLetters.class)
                .by(ADA)
                .when(new ResolveViewLetter(LOG, 7, "never held"))
                .then(resolved);
        given(DeadLetters.class)
                .by(ADA)
                .when(new ResolvePolicyLetter(HAND_OVER, 7, "done by hand"))
                .then(new DeadLetterResolved(OF_HAND_OVER, 7, "done by hand", NOW));
        given(DeadLetters.class, resolved)
                .by(ADA)
                .when(new ResolveViewLetter(LOG, 7, "never held"))
                .isNoNews();
        given(DeadLetters.class, resolved)
                .by(ADA)
                .when(new ResolveViewLetter(LOG, 7, "for fun"))
                .isRefused(DeadLetterRefusal.LEFT_OUT);
        given(DeadLetters.class, resolved)
                .by(ADA)
                .when(new RetryViewLetter(LOG, 7, FIRST))
                .isRefused(DeadLetterRefusal.LEFT_OUT);
    }
}
