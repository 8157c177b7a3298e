package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.NORTH;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Intakes.detected;
import static org.attestry.command.exceptions.Intakes.detecting;
import static org.attestry.command.exceptions.Intakes.requesting;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.exceptions.Intakes.withdrawn;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.Finder.PERSON;
import static org.attestry.events.exceptions.Finder.RULE;

import org.attestry.command.kernel.Caller;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetected;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetectedAgain;
import org.junit.jupiter.api.Test;

class DetectExceptionTest {

    private static final Caller DANA_TOLD = told(DANA);
    private static final Caller OLIVE_TOLD = told(OLIVE);

    @Test
    void a_person_or_a_rule_finds_what_nobody_requested() {
        given(ExceptionCase.class).by(DANA_TOLD).when(detecting(PERSON)).then(detected(PERSON, DANA));
        given(ExceptionCase.class).by(OLIVE_TOLD).when(detecting(RULE)).then(detected(RULE, OLIVE));
    }

    @Test
    void a_clause_that_may_not_be_excepted_can_still_be_departed_from_and_found() {
        given(ExceptionCase.class)
                .by(DANA_TOLD)
                .when(new DetectExceptionCase(CASE, Standards.RATES, "9", "Paid twice", PERSON, "Audit", null, null))
                .then(new ExceptionDetected(
                        CASE, Standards.RATES, "9", "Paid twice", PERSON, "Audit", null, null, DANA.staff(), NOW));
    }

    @Test
    void what_no_clause_asks_for_is_no_deviation() {
        given(ExceptionCase.class)
                .by(DANA_TOLD)
                .when(new DetectExceptionCase(CASE, Standards.RATES, "7", "Paid twice", PERSON, "Audit", null, null))
                .isRefused(StandardRefusal.UNKNOWN_CLAUSE);
    }

    @Test
    void rules_are_run_by_officers_and_administrators() {
        given(ExceptionCase.class).by(DANA_TOLD).when(detecting(RULE)).isRefused(CaseRefusal.RULES_ARE_RUN);
    }

    @Test
    void the_other_kind_of_finder_is_kept_once_and_the_same_kind_is_no_news() {
        var again = new ExceptionDetectedAgain(CASE, RULE, "Audit", OLIVE.staff(), NOW);
        given(ExceptionCase.class, detected(PERSON, DANA))
                .by(OLIVE_TOLD)
                .when(detecting(RULE))
                .then(again);
        given(ExceptionCase.class, detected(PERSON, DANA))
                .by(OLIVE_TOLD)
                .when(detecting(PERSON))
                .isNoNews();
        given(ExceptionCase.class, detected(PERSON, DANA), again)
                .by(OLIVE_TOLD)
                .when(detecting(RULE))
                .isNoNews();
    }

    @Test
    void something_else_is_not_found_under_the_same_name() {
        given(ExceptionCase.class, detected(PERSON, DANA))
                .by(OLIVE_TOLD)
                .when(new DetectExceptionCase(CASE, Standards.RATES, "4.3", "x", RULE, "Audit", null, NORTH))
                .isRefused(CaseRefusal.DETECTED_OTHERWISE);
    }

    @Test
    void what_was_requested_first_is_not_detected() {
        given(ExceptionCase.class, requested())
                .by(OLIVE_TOLD)
                .when(detecting(RULE))
                .isRefused(CaseRefusal.ALREADY_REQUESTED);
    }

    @Test
    void what_was_found_can_be_requested_under_its_name_and_still_be_found_again() {
        given(ExceptionCase.class, detected(PERSON, DANA))
                .by(DANA_TOLD)
                .when(requesting())
                .then(requested());
        given(ExceptionCase.class, detected(PERSON, DANA), requested())
                .by(OLIVE_TOLD)
                .when(detecting(RULE))
                .then(new ExceptionDetectedAgain(CASE, RULE, "Audit", OLIVE.staff(), NOW));
        given(ExceptionCase.class, detected(PERSON, DANA), requested(), withdrawn())
                .by(OLIVE_TOLD)
                .when(detecting(RULE))
                .isRefused(CaseRefusal.ALREADY_DECIDED);
    }

    @Test
    void something_else_than_what_was_found_is_requested_under_a_name_of_its_own() {
        var other = new ExceptionDetected(
                CASE, Standards.RATES, "4.3", "x", PERSON, "Audit", null, NORTH, DANA.staff(), NOW);
        given(ExceptionCase.class, other).by(DANA_TOLD).when(requesting()).isRefused(CaseRefusal.DETECTED_OTHERWISE);
    }
}
