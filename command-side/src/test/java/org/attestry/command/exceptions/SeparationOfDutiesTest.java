package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.SAM;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.VINCE;
import static org.attestry.command.exceptions.Cases.approving;
import static org.attestry.command.exceptions.Cases.rejecting;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.requestedFor;
import static org.attestry.command.exceptions.Cases.supported;
import static org.attestry.command.exceptions.Cases.vetted;
import static org.attestry.command.exceptions.ExceptionsRefusal.OWN_CASE;
import static org.attestry.command.exceptions.ExceptionsRefusal.VETTED_BY_YOU;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;

import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.events.Event;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requester, beneficiary, vetter and approver are distinct people, whatever their roles. */
class SeparationOfDutiesTest {

    static Stream<Named<Object>> decisions() {
        return Stream.of(Named.of("approves", approving()), Named.of("rejects", rejecting()));
    }

    @ParameterizedTest(name = "nobody {0} a case they requested")
    @MethodSource("decisions")
    void nobody_decides_a_case_they_requested(Object decision) {
        refused(decision, DANA, OWN_CASE, requested(), supported());
        refused(decision, DANA, OWN_CASE, requested());
    }

    @ParameterizedTest(name = "nobody {0} a case that was requested for them")
    @MethodSource("decisions")
    void nobody_decides_a_case_that_was_requested_for_them(Object decision) {
        refused(decision, ANNA, OWN_CASE, requestedFor(ANNA), supported());
        refused(decision, DANA, OWN_CASE, requestedFor(ANNA), supported());
    }

    @ParameterizedTest(name = "nobody {0} a case for the one who requested it")
    @MethodSource("decisions")
    void nobody_decides_a_case_for_the_one_who_requested_it(Object decision) {
        refused(decision, actingFor(ANNA, "stf-dana"), OWN_CASE, requested(), supported());
        refused(decision, actingFor(ANNA, "stf-vince"), OWN_CASE, requestedFor(VINCE), supported());
    }

    @ParameterizedTest(name = "nobody {0} what they gain by")
    @MethodSource("decisions")
    void nobody_decides_what_they_gain_by(Object decision) {
        refused(decision, SAM, OWN_CASE, requested(), supported());
        refused(decision, actingFor(ANNA, "stf-sam"), OWN_CASE, requested(), supported());
    }

    @ParameterizedTest(name = "nobody {0} what they vetted")
    @MethodSource("decisions")
    void nobody_decides_what_they_vetted(Object decision) {
        refused(decision, VERA, VETTED_BY_YOU, requested(), supported());
        refused(decision, actingFor(ANNA, "stf-vera"), VETTED_BY_YOU, requested(), supported());
    }

    @ParameterizedTest(name = "nobody {0} what was vetted for them")
    @MethodSource("decisions")
    void nobody_decides_what_was_vetted_for_them(Object decision) {
        refused(decision, VINCE, VETTED_BY_YOU, requested(), vetted(LEGAL, SUPPORT, VERA, VINCE));
        refused(
                decision,
                actingFor(ANNA, "stf-vince"),
                VETTED_BY_YOU,
                requested(),
                vetted(LEGAL, SUPPORT, VERA, VINCE));
    }

    private static void refused(Object decision, Caller by, ExceptionsRefusal why, Event... past) {
        given(ExceptionCase.class, past).by(by).when(decision).isRefused(why);
    }
}
