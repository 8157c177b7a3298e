package org.attestry.query.backtests;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.issues.Channel;
import org.attestry.events.issues.IssueEvent.InformationRequested;
import org.attestry.events.issues.IssueEvent.InformationSupplied;
import org.attestry.events.issues.IssueEvent.IssueClassified;
import org.attestry.events.issues.IssueEvent.IssueOpened;
import org.attestry.events.issues.IssueEvent.IssueReopened;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.IssueKind;
import org.attestry.events.issues.Level;
import org.attestry.events.issues.Priority;
import org.attestry.events.issues.Reporter;
import org.attestry.events.issues.WaitsFor;
import org.attestry.events.sla.CalendarEvent.CalendarPublished;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.Holiday;
import org.attestry.events.sla.LadderStep;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.Notified;
import org.attestry.events.sla.OpeningHours;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.PriorityTarget;
import org.attestry.events.sla.SlaBackTestEvent.SlaBackTestOrdered;
import org.attestry.events.sla.SlaBackTestId;
import org.attestry.events.sla.SlaDefinitionEvent.SlaDefined;
import org.attestry.events.sla.SlaSubject;
import org.jspecify.annotations.Nullable;

/** Issues of July 2026 in New York, where Friday the 3rd is a holiday, and what is promised for them. */
final class Promising {

    static final MarketId NORTH = new MarketId("mkt-north");
    static final MarketId SOUTH = new MarketId("mkt-south");
    static final StaffId DANA = new StaffId("stf-dana");
    static final Instant LONG_AGO = Instant.parse("2026-01-01T05:00:00Z");
    static final SlaBackTestId TEST = new SlaBackTestId("bts-tighter");

    private Promising() {}

    /** A moment by the wall clock of New York. */
    static Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock)
                .atZone(ZoneId.of("America/New_York"))
                .toInstant();
    }

    static ClockRule resolution(int hours, PauseReason... pauses) {
        return new ClockRule(
                "resolution",
                List.of(Milestone.OPENED),
                List.of(Milestone.RESOLVED),
                Duration.ofHours(hours),
                List.of(new PriorityTarget(Priority.CRITICAL, Duration.ofHours(4))),
                List.of(pauses),
                null,
                null,
                List.of(
                        new LadderStep(50, List.of(Notified.OWNER)),
                        new LadderStep(100, List.of(Notified.MANAGER)),
                        new LadderStep(150, List.of(Notified.DIRECTOR))));
    }

    static SlaDefined defined(ClockRule... clocks) {
        return new SlaDefined(SlaSubject.ISSUES.definition(), 1, CalendarId.PLAN, List.of(clocks), LONG_AGO, LONG_AGO);
    }

    static SlaBackTestOrdered ordered(ClockRule... clocks) {
        return ordered(TEST, null, clocks);
    }

    /** Over the whole of July and what comes after, until anybody reads this. */
    static SlaBackTestOrdered ordered(SlaBackTestId name, @Nullable Long position, ClockRule... clocks) {
        return new SlaBackTestOrdered(
                name,
                SlaSubject.ISSUES.definition(),
                CalendarId.PLAN,
                List.of(clocks),
                LONG_AGO,
                Instant.parse("2126-01-01T00:00:00Z"),
                position,
                LONG_AGO);
    }

    static CalendarPublished calendar() {
        var hours = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new OpeningHours(day, LocalTime.of(8, 0), LocalTime.of(17, 0)))
                .toList();
        return new CalendarPublished(
                CalendarId.PLAN,
                1,
                ZoneId.of("America/New_York"),
                hours,
                List.of(new Holiday(LocalDate.of(2026, 7, 3), "Independence Day")),
                2026,
                2026,
                LONG_AGO);
    }

    static IssueId id(int n) {
        return new IssueId("iss-" + n);
    }

    static ClockId clocks(int n) {
        return ClockId.of(id(n));
    }

    static IssueOpened opened(int n, MarketId market, Instant at) {
        var reporter = new Reporter("Clinic by the Sea");
        return new IssueOpened(
                id(n), IssueKind.CUSTOMER, reporter, "Unpaid " + n, null, null, market, Channel.PHONE, at);
    }

    static IssueClassified classified(int n, Priority priority, Instant at) {
        return new IssueClassified(id(n), "billing", null, null, Level.LOW, Level.LOW, priority, "So be it", at);
    }

    static InformationRequested asked(int n, int question, Instant at) {
        return new InformationRequested(id(n), question, WaitsFor.REPORTER, "Which?", at);
    }

    static InformationSupplied answered(int n, int question, Instant at) {
        return new InformationSupplied(id(n), question, "This one", at);
    }

    static IssueResolved resolved(int n, Instant at) {
        return new IssueResolved(id(n), DANA, "corrected", "Done", at, 0, at);
    }

    static IssueReopened reopened(int n, boolean sameClock, Instant at) {
        return new IssueReopened(id(n), "It came back", sameClock, at);
    }
}
