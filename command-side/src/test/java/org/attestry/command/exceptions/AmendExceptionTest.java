package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.EXPOSURE;
import static org.attestry.command.exceptions.Cases.FIRST;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.VINCE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.dollars;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.wish;
import static org.attestry.command.exceptions.Decisions.given;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Intakes.amended;
import static org.attestry.command.exceptions.Intakes.amending;
import static org.attestry.command.exceptions.Intakes.text;
import static org.attestry.command.exceptions.Intakes.voided;
import static org.attestry.command.exceptions.Intakes.withdrawing;
import static org.attestry.command.exceptions.Intakes.withdrawn;
import static org.attestry.command.exceptions.Lives.granted;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;

import java.util.List;
import org.attestry.command.kernel.Refusal;
import org.attestry.events.Event;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.CareEvent.ConfidentialityMarked;
import org.attestry.events.exceptions.Wish;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.junit.jupiter.api.Test;

class AmendExceptionTest {

    private static final Wish DEARER = wish(dollars("20000"), FIRST, LAST);
    private static final Wish REWORDED =
            new Wish("The rate of one clinic", EXPOSURE, false, FIRST, LAST, "They need it dearly", "None");

    @Test
    void a_material_change_voids_what_approvers_said_and_takes_the_case_back_before_its_risk() {
        given(ExceptionCase.class, assessed(routed(), given(1, ANNA)))
                .by(DANA)
                .when(amending(1, DEARER))
                .then(amended(1, DEARER, true), voided("it was amended", ANNA));
        given(ExceptionCase.class, assessed(routed(), given(1, ANNA), amended(1, DEARER, true)))
                .by(OLIVE)
                .when(Decisions.submitting())
                .isRefused(ApprovalRefusal.NOT_ASSESSED);
    }

    @Test
    void a_change_of_words_voids_nothing() {
        given(ExceptionCase.class, assessed(routed(), given(1, ANNA)))
                .by(DANA)
                .when(amending(1, REWORDED))
                .then(amended(1, REWORDED, false));
    }

    @Test
    void before_it_is_submitted_there_is_nothing_to_void() {
        given(ExceptionCase.class, requested())
                .by(DANA)
                .when(amending(1, DEARER))
                .then(amended(1, DEARER, true));
    }

    @Test
    void an_officer_amends_for_the_requester_and_others_do_not() {
        given(ExceptionCase.class, requested())
                .by(OLIVE)
                .when(amending(1, DEARER))
                .then(new ExceptionAmended(CASE, 1, DEARER, true, "The customer said so", OLIVE.staff(), null, NOW));
        given(ExceptionCase.class, requested())
                .by(VINCE)
                .when(amending(1, DEARER))
                .isRefused(CaseRefusal.NOT_YOUR_REQUEST);
    }

    @Test
    void the_same_again_is_no_news_and_changing_nothing_is_none_either() {
        given(ExceptionCase.class, requested(), amended(1, DEARER, true))
                .by(DANA)
                .when(amending(1, DEARER))
                .isNoNews();
        given(ExceptionCase.class, requested())
                .by(DANA)
                .when(amending(1, wish()))
                .isNoNews();
    }

    @Test
    void each_amendment_has_a_number_of_its_own() {
        given(ExceptionCase.class, requested(), amended(2, DEARER, true))
                .by(DANA)
                .when(amending(2, REWORDED))
                .isRefused(CaseRefusal.NUMBER_TAKEN);
    }

    @Test
    void an_amendment_keeps_to_the_same_limits_as_a_request() {
        refused(CaseRefusal.TOO_LONG, wish(EXPOSURE, FIRST, FIRST.plusDays(180)), requested());
        refused(CaseRefusal.ENDS_BEFORE_START, wish(EXPOSURE, FIRST, FIRST.minusDays(1)), requested());
    }

    @Test
    void what_is_decided_is_not_amended() {
        refused(CaseRefusal.ALREADY_GRANTED, DEARER, granted());
        refused(CaseRefusal.ALREADY_DECIDED, DEARER, requested(), withdrawn());
    }

    @Test
    void whoever_requested_it_takes_it_back_while_nothing_is_decided() {
        given(ExceptionCase.class, assessed(routed()))
                .by(DANA)
                .when(withdrawing())
                .then(withdrawn());
        given(ExceptionCase.class, assessed(withdrawn()))
                .by(DANA)
                .when(withdrawing())
                .isNoNews();
        given(ExceptionCase.class, requested()).by(OLIVE).when(withdrawing()).isRefused(CaseRefusal.NOT_YOUR_REQUEST);
        given(ExceptionCase.class, granted()).by(DANA).when(withdrawing()).isRefused(CaseRefusal.ALREADY_GRANTED);
    }

    @Test
    void a_confidential_case_names_its_readers_and_may_name_others_later() {
        var marking = new MarkConfidential(CASE, List.of(VINCE.staff(), VINCE.staff()), "A merger");
        var marked = new ConfidentialityMarked(CASE, List.of(VINCE.staff()), "A merger", OLIVE.staff(), NOW);
        given(ExceptionCase.class, requested()).by(OLIVE).when(marking).then(marked);
        given(ExceptionCase.class, requested(), marked).by(OLIVE).when(marking).isNoNews();
        var others = List.of(new StaffId("stf-other"));
        given(ExceptionCase.class, requested(), marked)
                .by(OLIVE)
                .when(new MarkConfidential(CASE, others, "A merger"))
                .then(new ConfidentialityMarked(CASE, others, "A merger", OLIVE.staff(), NOW));
        given(ExceptionCase.class).by(OLIVE).when(marking).isRefused(CaseRefusal.UNKNOWN_CASE);
    }

    private static void refused(Refusal why, Wish wish, Event... past) {
        given(ExceptionCase.class, past)
                .by(DANA)
                .when(new AmendExceptionCase(CASE, 1, text(wish), "Why"))
                .isRefused(why);
    }
}
