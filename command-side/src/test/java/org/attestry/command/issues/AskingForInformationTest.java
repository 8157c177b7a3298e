package org.attestry.command.issues;

import static org.attestry.command.issues.Given.DANA;
import static org.attestry.command.issues.Given.ISSUE;
import static org.attestry.command.issues.Given.OPENED;
import static org.attestry.command.issues.Given.after;
import static org.attestry.command.issues.Given.answered;
import static org.attestry.command.issues.Given.asked;
import static org.attestry.command.issues.Given.dana;
import static org.attestry.command.issues.Given.hour;
import static org.attestry.command.issues.Given.opened;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.issues.IssueEvent.InformationRequested;
import org.attestry.events.issues.IssueEvent.InformationSupplied;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueEvent.ReporterAnswered;
import org.attestry.events.issues.WaitsFor;
import org.junit.jupiter.api.Test;

class AskingForInformationTest {

    private static final ResolveIssue RESOLVING = new ResolveIssue(ISSUE, "corrected", "Done", null);

    @Test
    void the_clock_stands_still_while_an_issue_waits() {
        given(Issue.class, opened(), asked(), answered())
                .by(after(6, dana()))
                .when(RESOLVING)
                .then(resolved(2));
    }

    @Test
    void a_resolution_ends_the_waiting() {
        given(Issue.class, opened(), asked())
                .by(after(6, dana()))
                .when(RESOLVING)
                .then(resolved(3));
    }

    @Test
    void a_new_question_takes_the_place_of_an_open_one_and_the_clock_still_stands() {
        var second = new InformationRequested(ISSUE, 2, WaitsFor.VENDOR, "When?", hour(4));
        given(Issue.class, opened(), asked(), second)
                .by(after(6, dana()))
                .when(RESOLVING)
                .then(resolved(3));
        given(Issue.class, opened(), asked(), second)
                .when(new SupplyInformation(ISSUE, 1, "These"))
                .isRefused(IssueRefusal.NOT_WAITING);
    }

    @Test
    void asking_and_answering_the_same_again_is_no_news() {
        given(Issue.class, opened(), asked())
                .when(new RequestInformation(ISSUE, 1, WaitsFor.REPORTER, "Which claims?"))
                .isNoNews();
        given(Issue.class, opened(), asked(), answered())
                .when(new SupplyInformation(ISSUE, 1, "These five"))
                .isNoNews();
    }

    @Test
    void another_question_has_another_number() {
        given(Issue.class, opened(), asked())
                .when(new RequestInformation(ISSUE, 1, WaitsFor.VENDOR, "When?"))
                .isRefused(IssueRefusal.NUMBER_TAKEN);
    }

    @Test
    void a_question_is_answered_once() {
        given(Issue.class, opened(), asked())
                .when(new SupplyInformation(ISSUE, 1, "These five"))
                .then(new InformationSupplied(ISSUE, 1, "These five", NOW));
        given(Issue.class, opened(), asked(), answered())
                .when(new SupplyInformation(ISSUE, 1, "Those six"))
                .isRefused(IssueRefusal.NOT_WAITING);
    }

    @Test
    void the_reporter_is_told_under_rising_numbers() {
        var told = new ReporterAnswered(ISSUE, 1, "We found it", hour(3));
        given(Issue.class, opened())
                .when(new RespondToReporter(ISSUE, 1, "We found it"))
                .then(new ReporterAnswered(ISSUE, 1, "We found it", NOW));
        given(Issue.class, opened(), told)
                .when(new RespondToReporter(ISSUE, 1, "We found it"))
                .isNoNews();
        given(Issue.class, opened(), told)
                .when(new RespondToReporter(ISSUE, 1, "Something else"))
                .isRefused(IssueRefusal.NUMBER_TAKEN);
    }

    private static IssueResolved resolved(long pausedHours) {
        return new IssueResolved(ISSUE, DANA, "corrected", "Done", OPENED, pausedHours * 3600, hour(6));
    }
}
