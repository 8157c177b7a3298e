package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.exceptions.Cases.ABEL;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.BEN;
import static org.attestry.command.exceptions.Cases.BOB;
import static org.attestry.command.exceptions.Cases.DANA;

import java.util.List;
import org.attestry.command.exceptions.LiveCase.Said;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionRejected;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionTierApproved;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;
import org.junit.jupiter.api.RepeatedTest;

/** Several people speak to one case at the same instant, on the real ledger: the case stays of one mind. */
class ExceptionRaceIT {

    private final LiveCase live = LiveCase.submitted();

    @RepeatedTest(10)
    void of_two_approvers_at_the_same_instant_exactly_one_completes_the_tier() throws Exception {
        var answers = live.atOnce(new Said(ANNA, live.approval(1, null)), new Said(ABEL, live.approval(1, null)));
        assertThat(answers).containsExactlyInAnyOrder("applied", "exceptions/not-this-tier");
        assertThat(live.count(ExceptionTierApproved.class)).isEqualTo(1);
    }

    @RepeatedTest(10)
    void of_three_who_are_one_too_many_for_a_quorum_exactly_one_grants_it() throws Exception {
        live.send(ANNA, live.approval(1, null));
        var last = live.approval(2, null);
        var answers = live.atOnce(new Said(BEA, last), new Said(BOB, last), new Said(BEN, last));
        assertThat(answers).containsExactlyInAnyOrder("applied", "applied", "exceptions/already-granted");
        assertThat(live.count(ExceptionTierApproved.class)).isEqualTo(2);
        assertThat(live.count(ExceptionApproved.class)).isEqualTo(1);
    }

    @RepeatedTest(10)
    void a_yes_and_a_no_at_the_same_instant_do_not_both_count() throws Exception {
        var no = new RejectExceptionCase(live.id, "Too dear", null, null);
        var answers = live.atOnce(new Said(ANNA, live.approval(1, null)), new Said(ABEL, no));
        assertThat(answers)
                .isIn(List.of("applied", "exceptions/no-authority"), List.of("exceptions/already-decided", "applied"));
        assertThat(live.count(ApprovalGiven.class) + live.count(ExceptionRejected.class))
                .isEqualTo(1);
    }

    @RepeatedTest(10)
    void an_amendment_either_voids_an_approval_or_comes_before_it() throws Exception {
        var amendment = new AmendExceptionCase(live.id, 1, live.wish("Two clinics"), "One more joined");
        var answers = live.atOnce(new Said(ANNA, live.approval(1, 1)), new Said(DANA, amendment));
        assertThat(answers).isIn(List.of("applied", "applied"), List.of("exceptions/amended-since", "applied"));
        assertThat(live.count(ApprovalsVoided.class)).isEqualTo(1);
        assertThat(live.count(ApprovalGiven.class)).isEqualTo(answers.getFirst().equals("applied") ? 1 : 0);
    }

    @RepeatedTest(10)
    void the_same_words_twice_at_once_are_news_once() throws Exception {
        var answers = live.atOnce(new Said(ANNA, live.approval(1, null)), new Said(ANNA, live.approval(1, null)));
        assertThat(answers).containsExactlyInAnyOrder("applied", "no-news");
        assertThat(live.count(ApprovalGiven.class)).isEqualTo(1);
    }
}
