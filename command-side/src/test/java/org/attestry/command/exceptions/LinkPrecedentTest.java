package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.wish;
import static org.attestry.command.exceptions.Decisions.given;
import static org.attestry.command.exceptions.Decisions.rejected;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.recalling;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.Event;
import org.attestry.events.exceptions.CareEvent.PrecedentLinked;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.junit.jupiter.api.Test;

class LinkPrecedentTest {

    private static final ExceptionCaseId EARLIER = new ExceptionCaseId("exc-0");

    @Test
    void a_decided_case_is_named_as_a_precedent_once() {
        var linked = new PrecedentLinked(CASE, EARLIER, "The same clinic", OLIVE.staff(), NOW);
        var decided = recalling(OLIVE, EARLIER, assessed(routed(), rejected(1, ANNA)));
        given(ExceptionCase.class, assessed())
                .by(decided)
                .when(linking(EARLIER))
                .then(linked);
        given(ExceptionCase.class, assessed(linked))
                .by(decided)
                .when(linking(EARLIER))
                .isNoNews();
    }

    @Test
    void neither_an_undecided_case_nor_the_case_itself_is_a_precedent() {
        Event undecided = requested(EARLIER, wish(), DANA.staff(), null);
        given(ExceptionCase.class, assessed())
                .by(recalling(OLIVE, EARLIER, undecided))
                .when(linking(EARLIER))
                .isRefused(ApprovalRefusal.PRECEDENT_UNDECIDED);
        given(ExceptionCase.class, assessed())
                .by(recalling(OLIVE, CASE, undecided))
                .when(linking(CASE))
                .isRefused(ApprovalRefusal.ITS_OWN_PRECEDENT);
    }

    private static LinkPrecedent linking(ExceptionCaseId precedent) {
        return new LinkPrecedent(CASE, precedent, "The same clinic");
    }
}
