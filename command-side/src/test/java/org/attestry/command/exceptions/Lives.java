package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.BOB;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Decisions.IN_PLACE;
import static org.attestry.command.exceptions.Decisions.approved;
import static org.attestry.command.exceptions.Decisions.given;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Decisions.tierApproved;
import static org.attestry.command.kernel.Callers.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.events.Event;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.ConditionId;
import org.attestry.events.exceptions.ConditionKind;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlEvidenced;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlLapsed;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlProposed;
import org.attestry.events.exceptions.ControlId;
import org.attestry.events.exceptions.SuspensionCause;
import org.attestry.events.exceptions.TermEvent.ConditionMet;
import org.attestry.events.exceptions.TermEvent.ConditionMissed;
import org.attestry.events.exceptions.TermEvent.ExceptionActivated;
import org.attestry.events.exceptions.TermEvent.ExceptionSuspended;
import org.attestry.events.exceptions.Terms;

/** How the case of {@link Cases} lives once it is granted: from August to December, in New York. */
final class Lives {

    static final Instant START = Instant.parse("2026-08-01T04:00:00Z");
    static final Instant END = Instant.parse("2027-01-01T05:00:00Z");
    static final Instant SUMMER = Instant.parse("2026-08-20T12:00:00Z");

    static final ControlId AUDIT = new ControlId("ctl-audit");
    static final StaffId OWNER = new StaffId("stf-omar");
    static final LocalDate DUE = LocalDate.of(2026, 8, 31);
    static final Instant DUE_AT = Instant.parse("2026-09-01T04:00:00Z");

    /** The end of business on the tenth business day after the first of September, with no holidays published. */
    static final Instant CURE_BY = Instant.parse("2026-09-15T21:00:00Z");

    static final Condition SIGNED = new Condition(new ConditionId("cnd-signed"), ConditionKind.PRECEDENT, "Sign", null);
    static final Condition REPORT =
            new Condition(new ConditionId("cnd-report"), ConditionKind.SUBSEQUENT, "Report", DUE);

    private Lives() {}

    /** Approved in July, under conditions. */
    static Event[] grantedUnder(Condition[] conditions, Event... since) {
        var terms = Decisions.terms(conditions);
        var before = Stream.of(
                routed(),
                given(1, ANNA),
                tierApproved(1),
                given(2, BEA),
                given(2, BOB),
                tierApproved(2),
                approved(terms, IN_PLACE, ANNA, BEA, BOB));
        return assessed(Stream.concat(before, Stream.of(since)).toArray(Event[]::new));
    }

    static Event[] granted(Event... since) {
        return grantedUnder(new Condition[0], since);
    }

    /** In effect since its first day. */
    static Event[] active(Event... since) {
        return granted(Stream.concat(Stream.of(activated(Decisions.terms(), START)), Stream.of(since))
                .toArray(Event[]::new));
    }

    static ExceptionActivated activated(Terms terms, Instant at) {
        return new ExceptionActivated(CASE, terms, END, at);
    }

    static CompensatingControlProposed proposed() {
        return new CompensatingControlProposed(
                CASE, AUDIT, "Audit every claim", OWNER, "Report", 30, DUE, DUE_AT, OLIVE.staff(), Cases.DANA.at());
    }

    static ProposeCompensatingControl proposing(LocalDate firstDue) {
        return new ProposeCompensatingControl(CASE, AUDIT, "Audit every claim", OWNER, "Report", 30, firstDue);
    }

    static EvidenceCompensatingControl evidencing(LocalDate due) {
        return new EvidenceCompensatingControl(CASE, AUDIT, due, "See report");
    }

    static CompensatingControlEvidenced evidenced(LocalDate due, LocalDate nextDue, Instant at) {
        var nextDueAt = org.attestry.events.exceptions.ExceptionDues.endOf(nextDue, Standards.ZONE);
        return new CompensatingControlEvidenced(CASE, AUDIT, due, "See report", nextDue, nextDueAt, OWNER, at);
    }

    static CompensatingControlLapsed lapsed() {
        return new CompensatingControlLapsed(CASE, AUDIT, DUE, DUE_AT);
    }

    static ExceptionSuspended suspended(SuspensionCause cause, String reason, Caller by, Instant at) {
        var cureBy = cause == SuspensionCause.BY_HAND ? null : CURE_BY;
        return new ExceptionSuspended(CASE, cause, reason, cureBy, by.staff(), at);
    }

    static ExceptionSuspended suspendedForControl() {
        return suspended(SuspensionCause.CONTROL_LAPSED, lapsed().sentence(), policy(), DUE_AT);
    }

    static ConditionMet met(Condition condition, Instant at) {
        return new ConditionMet(CASE, condition.id(), "Seen", OLIVE.staff(), at);
    }

    static MeetCondition meeting(Condition condition) {
        return new MeetCondition(CASE, condition.id(), "Seen");
    }

    static ConditionMissed missed() {
        return new ConditionMissed(CASE, REPORT.id(), DUE, DUE_AT);
    }

    /** A day too late for anything to last. */
    static LocalDate afterLast() {
        return LAST.plusDays(1);
    }
}
