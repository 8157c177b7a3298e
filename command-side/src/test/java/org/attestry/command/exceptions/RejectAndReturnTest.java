package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ABEL;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Decisions.given;
import static org.attestry.command.exceptions.Decisions.rejected;
import static org.attestry.command.exceptions.Decisions.rejecting;
import static org.attestry.command.exceptions.Decisions.returned;
import static org.attestry.command.exceptions.Decisions.returning;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Decisions.tierApproved;
import static org.attestry.command.exceptions.SubmitForApprovalTest.recused;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.only;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.Event;
import org.junit.jupiter.api.Test;

class RejectAndReturnTest {

    private static final Event[] SECOND_TURN = assessed(routed(), given(1, ANNA), tierApproved(1));

    @Test
    void an_approver_whose_turn_it_is_rejects_it_for_good() {
        given(ExceptionCase.class, assessed(routed()))
                .by(ANNA)
                .when(rejecting())
                .then(rejected(1, ANNA));
        given(ExceptionCase.class, SECOND_TURN).by(BEA).when(rejecting()).then(rejected(2, BEA));
    }

    @Test
    void an_approver_whose_turn_it_is_returns_it() {
        given(ExceptionCase.class, SECOND_TURN).by(BEA).when(returning()).then(returned(2, BEA));
    }

    @Test
    void saying_so_again_later_is_no_news() {
        given(ExceptionCase.class, assessed(routed(), rejected(1, ANNA)))
                .by(at(ANNA, NOW.plusSeconds(60)))
                .when(rejecting())
                .isNoNews();
        given(ExceptionCase.class, assessed(routed(), returned(1, ANNA)))
                .by(at(ANNA, NOW.plusSeconds(60)))
                .when(returning())
                .isNoNews();
    }

    @Test
    void a_no_is_said_once() {
        given(ExceptionCase.class, assessed(routed(), rejected(1, ANNA)))
                .by(ABEL)
                .when(rejecting())
                .isRefused(CaseRefusal.ALREADY_DECIDED);
        given(ExceptionCase.class, assessed(routed(), rejected(1, ANNA)))
                .by(ANNA)
                .when(new RejectExceptionCase(CASE, "Too late", null, null))
                .isRefused(CaseRefusal.ALREADY_DECIDED);
        given(ExceptionCase.class, assessed(routed(), returned(1, ANNA)))
                .by(ABEL)
                .when(returning())
                .isRefused(ApprovalRefusal.NOT_SUBMITTED);
    }

    @Test
    void nobody_says_no_at_a_tier_that_is_not_theirs() {
        given(ExceptionCase.class, assessed(routed()))
                .by(BEA)
                .when(rejecting())
                .isRefused(ApprovalRefusal.NO_AUTHORITY);
        given(ExceptionCase.class, SECOND_TURN).by(ABEL).when(returning()).isRefused(ApprovalRefusal.NO_AUTHORITY);
    }

    @Test
    void nobody_says_no_to_a_submission_they_have_not_read() {
        given(ExceptionCase.class, assessed(routed()))
                .by(ANNA)
                .when(new RejectExceptionCase(CASE, "Too dear", null, 2))
                .isRefused(ApprovalRefusal.AMENDED_SINCE);
    }

    @Test
    void an_officer_takes_back_only_what_can_no_longer_reach_its_quorum() {
        given(ExceptionCase.class, SECOND_TURN)
                .by(OLIVE)
                .when(returning())
                .isRefused(ApprovalRefusal.NOT_YOURS_TO_RETURN);
        given(ExceptionCase.class, assessed(routed(), recused("stf-bob"), recused("stf-ben")))
                .by(OLIVE)
                .when(returning())
                .then(returned(1, OLIVE));
    }

    @Test
    void nobody_decides_in_a_market_that_is_not_theirs() {
        given(ExceptionCase.class, assessed(routed()))
                .by(only(ANNA, "mkt-south"))
                .when(rejecting())
                .isRejected("/problems/wrong-market");
    }
}
