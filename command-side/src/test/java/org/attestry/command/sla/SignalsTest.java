package org.attestry.command.sla;

import static org.attestry.command.kernel.PolicyStory.whenDue;
import static org.attestry.command.kernel.PolicyStory.whenHappened;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Then;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.IntakeEvent.ExceptionTriaged;
import org.attestry.events.exceptions.TriageOutcome;
import org.attestry.events.exceptions.VettingEvent.VettingCompleted;
import org.attestry.events.implementation.HandOverEvent.ApprovalAcknowledged;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.issues.IssueEvent.InformationRequested;
import org.attestry.events.issues.IssueEvent.InformationSupplied;
import org.attestry.events.issues.IssueEvent.IssueAccepted;
import org.attestry.events.issues.IssueEvent.IssueAssigned;
import org.attestry.events.issues.IssueEvent.IssueMerged;
import org.attestry.events.issues.IssueEvent.IssueOpened;
import org.attestry.events.issues.IssueEvent.IssueReopened;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.IssueKind;
import org.attestry.events.issues.Reporter;
import org.attestry.events.issues.WaitsFor;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.SlaClockEvent;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the policies tell the clocks, and as of when. */
class SignalsTest {

    private static final IssueId ISSUE = new IssueId("iss-1");
    private static final MarketId NORTH = new MarketId("mkt-north");
    private static final StaffId DANA = new StaffId("stf-dana");
    private static final Instant AT = Instant.parse("2026-07-10T14:00:00Z");
    private static final Instant TOLD = AT.plusSeconds(60);
    private static final ClockId CLOCKS = ClockId.of(ISSUE);
    private static final WhenIssueMovesSignalClocks ISSUES = new WhenIssueMovesSignalClocks();

    @BeforeAll
    static void everythingIsToldAMinuteLater() {
        GenericEventMessage.clock = Clock.fixed(TOLD, ZoneOffset.UTC);
    }

    @AfterAll
    static void timeGoesOn() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    private static Then[] sent(ClockId clocks, Object... commands) {
        return Arrays.stream(commands)
                .map(c -> Then.send(c).at(AT).onceBegan(clocks.subject().definition()))
                .toArray(Then[]::new);
    }

    private static SignalClocks passed(ClockId clocks, Milestone point, boolean last) {
        return new SignalClocks(clocks, point, DANA, null, last, TOLD);
    }

    private static IssueReopened reopened(boolean sameClock) {
        return new IssueReopened(ISSUE, "It came back", sameClock, AT);
    }

    @Test
    void an_issue_starts_its_clocks_in_its_market_when_it_is_opened() {
        var reporter = new Reporter("Clinic by the Sea");
        whenHappened(
                        ISSUES,
                        new IssueOpened(ISSUE, IssueKind.CUSTOMER, reporter, "Unpaid", null, null, NORTH, null, AT))
                .then(sent(CLOCKS, new SignalClocks(CLOCKS, Milestone.OPENED, null, NORTH, false, TOLD)));
    }

    @Test
    void taking_it_up_is_the_response_and_settling_it_the_resolution() {
        whenHappened(ISSUES, new IssueAccepted(ISSUE, DANA, AT))
                .then(sent(CLOCKS, passed(CLOCKS, Milestone.RESPONDED, false)));
        whenHappened(ISSUES, new IssueResolved(ISSUE, DANA, "corrected", "Done", AT, 0, AT))
                .then(sent(CLOCKS, passed(CLOCKS, Milestone.RESOLVED, false)));
    }

    @Test
    void waiting_for_the_reporter_lets_clocks_stand_still_and_waiting_for_others_lets_them_go_on() {
        whenHappened(ISSUES, new InformationRequested(ISSUE, 1, WaitsFor.REPORTER, "Which?", AT))
                .then(sent(CLOCKS, new PauseClocks(CLOCKS, PauseReason.AWAITING_REQUESTER, TOLD)));
        whenHappened(ISSUES, new InformationRequested(ISSUE, 2, WaitsFor.VENDOR, "When?", AT))
                .then(sent(CLOCKS, new ResumeClocks(CLOCKS, TOLD)));
        whenHappened(ISSUES, new InformationSupplied(ISSUE, 2, "Now", AT))
                .then(sent(CLOCKS, new ResumeClocks(CLOCKS, TOLD)));
    }

    @Test
    void a_reopened_issue_goes_on_with_its_old_clocks_or_starts_new_ones() {
        whenHappened(ISSUES, reopened(true)).then(sent(CLOCKS, new ReopenClocks(CLOCKS, Milestone.RESOLVED, TOLD)));
        whenHappened(ISSUES, reopened(false))
                .then(sent(CLOCKS, new SignalClocks(CLOCKS, Milestone.OPENED, null, null, false, TOLD)));
    }

    @Test
    void a_merged_issue_needs_no_clocks_and_an_assigned_one_no_other_ones() {
        whenHappened(ISSUES, new IssueMerged(ISSUE, new IssueId("iss-2"), AT))
                .then(sent(CLOCKS, new CancelClocks(CLOCKS, null, "It goes on as iss-2", TOLD)));
        whenHappened(ISSUES, new IssueAssigned(ISSUE, null, DANA, AT)).sendsNothing();
    }

    @Test
    void a_case_that_ends_with_its_triage_starts_nothing_more() {
        var caseId = new ExceptionCaseId("exc-1");
        var clocks = ClockId.of(caseId);
        var policy = new WhenExceptionMovesSignalClocks();
        whenHappened(policy, new ExceptionTriaged(caseId, TriageOutcome.ALREADY_ALLOWED, null, null, DANA, AT))
                .then(sent(
                        clocks,
                        passed(clocks, Milestone.TRIAGED, true),
                        new CancelClocks(clocks, null, "The case ended with the triage", TOLD)));
        whenHappened(policy, new ExceptionTriaged(caseId, TriageOutcome.INCOMPLETE, null, null, DANA, AT))
                .sendsNothing();
        whenHappened(policy, new VettingCompleted(caseId, DANA, AT))
                .then(sent(clocks, passed(clocks, Milestone.VETTED, false)));
    }

    @Test
    void an_acknowledged_approval_stops_its_clock() {
        var implementation = new ImplementationId("imp-1");
        var clocks = ClockId.of(implementation);
        whenHappened(new WhenImplementationMovesSignalClocks(), new ApprovalAcknowledged(implementation, DANA, AT))
                .then(sent(clocks, passed(clocks, Milestone.ACKNOWLEDGED, false)));
    }

    @Test
    void a_changed_calendar_wakes_every_clock_and_an_alarm_looks_at_one() {
        var policy = new WhenAlarmComesTellTime();
        whenHappened(policy, Clocked.storm("2026-11-25T08:00", "2026-11-25T17:00"))
                .then(Then.wake(SlaClockEvent.ALARM));
        whenDue(policy, SlaClockEvent.ALARM, new Due("clk-iss-1", "resolution", AT))
                .then(Then.send(new TellTime(CLOCKS, "resolution")));
    }
}
