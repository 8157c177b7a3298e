package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.FIRST;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.exceptions.Intakes.voided;
import static org.attestry.command.exceptions.Intakes.withdrawn;
import static org.attestry.command.exceptions.Lives.DUE;
import static org.attestry.command.exceptions.Lives.DUE_AT;
import static org.attestry.command.exceptions.Lives.OWNER;
import static org.attestry.command.exceptions.Lives.SUMMER;
import static org.attestry.command.exceptions.Lives.active;
import static org.attestry.command.exceptions.Lives.evidenced;
import static org.attestry.command.exceptions.Lives.evidencing;
import static org.attestry.command.exceptions.Lives.granted;
import static org.attestry.command.exceptions.Lives.proposed;
import static org.attestry.command.exceptions.Lives.proposing;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Story.given;

import java.time.LocalDate;
import org.attestry.command.kernel.Caller;
import org.junit.jupiter.api.Test;

class CompensatingControlTest {

    private static final Caller OMAR = at(caller(OWNER.value()), SUMMER);
    private static final LocalDate NEXT = DUE.plusDays(30);

    @Test
    void a_control_is_proposed_once_under_its_name() {
        given(ExceptionCase.class, requested()).by(OLIVE).when(proposing(DUE)).then(proposed());
        given(ExceptionCase.class, requested(), proposed())
                .by(OLIVE)
                .when(proposing(DUE))
                .isNoNews();
        given(ExceptionCase.class, requested(), proposed())
                .by(OLIVE)
                .when(proposing(NEXT))
                .isRefused(ControlRefusal.CONTROL_TAKEN);
    }

    @Test
    void evidence_falls_due_while_the_exception_lasts() {
        for (var day : new LocalDate[] {FIRST.minusDays(1), LAST.plusDays(1)}) {
            given(ExceptionCase.class, requested())
                    .by(OLIVE)
                    .when(proposing(day))
                    .isRefused(ControlRefusal.DUE_OUTSIDE);
        }
        given(ExceptionCase.class, requested())
                .by(at(OLIVE, DUE_AT))
                .when(proposing(DUE))
                .isRefused(ControlRefusal.DUE_OUTSIDE);
    }

    @Test
    void a_control_added_before_the_decision_is_material_and_one_added_later_is_not() {
        given(ExceptionCase.class, assessed(routed(), Decisions.given(1, ANNA)))
                .by(OLIVE)
                .when(proposing(DUE))
                .then(proposed(), voided("a control was added", ANNA));
        given(ExceptionCase.class, assessed(proposed()))
                .by(told(OLIVE))
                .when(Decisions.submitting())
                .isRefused(ApprovalRefusal.NOT_ASSESSED);
        given(ExceptionCase.class, granted()).by(OLIVE).when(proposing(DUE)).then(proposed());
    }

    @Test
    void the_owner_shows_that_it_works_and_owes_the_next_evidence_so_many_days_later() {
        given(ExceptionCase.class, active(proposed()))
                .by(OMAR)
                .when(evidencing(DUE))
                .then(evidenced(DUE, NEXT, SUMMER));
        given(ExceptionCase.class, active(proposed(), evidenced(DUE, NEXT, SUMMER)))
                .by(OMAR)
                .when(evidencing(DUE))
                .isNoNews();
    }

    @Test
    void only_the_owner_or_somebody_for_them_brings_evidence_and_only_what_is_owed() {
        given(ExceptionCase.class, active(proposed()))
                .by(at(OLIVE, SUMMER))
                .when(evidencing(DUE))
                .isRefused(ControlRefusal.NOT_THE_OWNER);
        var forOmar = actingFor(at(OLIVE, SUMMER), OWNER.value());
        given(ExceptionCase.class, active(proposed()))
                .by(forOmar)
                .when(evidencing(NEXT))
                .isRefused(ControlRefusal.NOT_OWED);
        given(ExceptionCase.class, active()).by(OMAR).when(evidencing(DUE)).isRefused(ControlRefusal.UNKNOWN_CONTROL);
        given(ExceptionCase.class, requested(), proposed(), withdrawn())
                .by(OMAR)
                .when(evidencing(DUE))
                .isRefused(CaseRefusal.ALREADY_DECIDED);
    }
}
