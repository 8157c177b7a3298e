package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.ApprovalRefusal.NOT_IN_PERSON;
import static org.attestry.command.exceptions.ApprovalRefusal.RECUSED;
import static org.attestry.command.exceptions.ApprovalRefusal.REPORTS_TO_REQUESTER;
import static org.attestry.command.exceptions.CaseRefusal.OWN_CASE;
import static org.attestry.command.exceptions.CaseRefusal.VETTED_BY_YOU;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.assessedOf;
import static org.attestry.command.exceptions.Cases.opinion;
import static org.attestry.command.exceptions.Cases.requestedFor;
import static org.attestry.command.exceptions.Cases.wish;
import static org.attestry.command.exceptions.Decisions.approving;
import static org.attestry.command.exceptions.Decisions.rejecting;
import static org.attestry.command.exceptions.Decisions.returning;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Decisions.told;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.reportingTo;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;

import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refusal;
import org.attestry.events.Event;
import org.attestry.events.exceptions.RecusalEvent.ConflictOfInterestDeclared;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.attestry.http.Role;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requester, beneficiary, vetter and approver are distinct people, whatever their roles. */
class SeparationOfDutiesTest {

    static Stream<Named<Object>> decisions() {
        return Stream.of(
                Named.of("approves", approving(1)), Named.of("rejects", rejecting()), Named.of("returns", returning()));
    }

    @ParameterizedTest(name = "nobody {0} a case they requested")
    @MethodSource("decisions")
    void nobody_decides_a_case_they_requested(Object decision) {
        refused(decision, approver("stf-dana"), OWN_CASE, assessed(routed()));
    }

    @ParameterizedTest(name = "nobody {0} a case that was requested for them")
    @MethodSource("decisions")
    void nobody_decides_a_case_that_was_requested_for_them(Object decision) {
        refused(decision, ANNA, OWN_CASE, assessedOf(requestedFor(ANNA), routed()));
        refused(decision, approver("stf-dana"), OWN_CASE, assessedOf(requestedFor(ANNA), routed()));
    }

    @ParameterizedTest(name = "nobody {0} a case they amended")
    @MethodSource("decisions")
    void nobody_decides_a_case_they_amended(Object decision) {
        var amended = new ExceptionAmended(CASE, 1, wish(), false, "Clearer", ANNA.staff(), null, NOW);
        refused(decision, ANNA, OWN_CASE, assessed(amended, routed()));
    }

    @ParameterizedTest(name = "nobody {0} what they gain by")
    @MethodSource("decisions")
    void nobody_decides_what_they_gain_by(Object decision) {
        refused(decision, approver("stf-sam"), OWN_CASE, assessed(routed()));
    }

    @ParameterizedTest(name = "nobody {0} what they vetted, or had vetted")
    @MethodSource("decisions")
    void nobody_decides_what_they_vetted(Object decision) {
        refused(decision, approver("stf-vera"), VETTED_BY_YOU, assessed(routed()));
        refused(decision, ANNA, VETTED_BY_YOU, assessed(opinion(LEGAL, SUPPORT, VERA, ANNA), routed()));
    }

    @ParameterizedTest(name = "nobody {0} it whose opinion was replaced by another one")
    @MethodSource("decisions")
    void whoever_vetted_it_once_has_vetted_it(Object decision) {
        refused(
                decision,
                ANNA,
                VETTED_BY_YOU,
                assessed(opinion(LEGAL, SUPPORT, ANNA, null), opinion(LEGAL, SUPPORT, VERA, null), routed()));
    }

    @ParameterizedTest(name = "nobody {0} a case of somebody they report to")
    @MethodSource("decisions")
    void nobody_decides_a_case_of_somebody_they_report_to(Object decision) {
        refused(decision, reportingTo(ANNA, "stf-boss", "stf-dana"), REPORTS_TO_REQUESTER, assessed(routed()));
        refused(
                decision,
                reportingTo(ANNA, "stf-abel"),
                REPORTS_TO_REQUESTER,
                assessedOf(requestedFor(Cases.ABEL), routed()));
    }

    @ParameterizedTest(name = "nobody {0} it with a declared conflict of interest, or recused")
    @MethodSource("decisions")
    void nobody_decides_with_a_conflict_of_interest(Object decision) {
        var declared = new ConflictOfInterestDeclared(CASE, ANNA.staff(), "My cousin", NOW);
        refused(decision, ANNA, RECUSED, assessed(declared, routed()));
        refused(decision, ANNA, RECUSED, assessed(routed(), SubmitForApprovalTest.recused("stf-anna")));
    }

    @ParameterizedTest(name = "nobody {0} for somebody else without a delegation")
    @MethodSource("decisions")
    void nobody_decides_for_somebody_else_without_a_delegation(Object decision) {
        refused(decision, actingFor(ANNA, "stf-abel"), NOT_IN_PERSON, assessed(routed()));
    }

    private static Caller approver(String staff) {
        return caller(staff, Role.APPROVER_1);
    }

    private static void refused(Object decision, Caller by, Refusal why, Event... past) {
        given(ExceptionCase.class, past).by(told(by)).when(decision).isRefused(why);
    }
}
