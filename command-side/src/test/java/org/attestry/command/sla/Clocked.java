package org.attestry.command.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Callers;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.CalendarEvent.CalendarPublished;
import org.attestry.events.sla.CalendarEvent.ClosureAdded;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.ClockRunEvent.SlaClockStarted;
import org.attestry.events.sla.ClosureId;
import org.attestry.events.sla.Holiday;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.OpeningHours;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.PriorityTarget;
import org.attestry.events.sla.SlaDefinitionEvent.SlaDefined;
import org.attestry.events.sla.SlaSubject;
import org.attestry.events.sla.Timing;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/** One issue with its clocks, in New York, in the week of Thanksgiving 2026: the worked example and what is around it. */
final class Clocked {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final ClockId CLOCKS = ClockId.of(new IssueId("iss-1"));
    static final MarketId NORTH = new MarketId("mkt-north");
    static final StaffId DANA = new StaffId("stf-dana");
    static final String RESOLUTION = "resolution";
    static final Instant START = at("2026-11-24T15:00");
    static final Duration TARGET = Duration.ofHours(16);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T05:00:00Z");

    private Clocked() {}

    /** A moment by the wall clock of New York. */
    static Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(NEW_YORK).toInstant();
    }

    static ClockRule rule() {
        return rule(null, null);
    }

    static ClockRule rule(@Nullable Integer mostPauses, @Nullable Duration longestPause) {
        return new ClockRule(
                RESOLUTION,
                List.of(Milestone.OPENED),
                List.of(Milestone.RESOLVED),
                TARGET,
                List.of(new PriorityTarget(Priority.CRITICAL, Duration.ofHours(4))),
                List.of(PauseReason.AWAITING_REQUESTER),
                mostPauses,
                longestPause,
                StandardClocks.LADDER);
    }

    static SlaDefined promised(ClockRule... rules) {
        return new SlaDefined(SlaSubject.ISSUES.definition(), 1, CalendarId.PLAN, List.of(rules), LONG_AGO, LONG_AGO);
    }

    static CalendarPublished calendar() {
        var hours = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new OpeningHours(day, LocalTime.of(8, 0), LocalTime.of(17, 0)))
                .toList();
        var holidays = Stream.of(26, 27)
                .map(day -> new Holiday(LocalDate.of(2026, 11, day), "Thanksgiving"))
                .toList();
        return new CalendarPublished(CalendarId.PLAN, 1, NEW_YORK, hours, holidays, 2026, 2026, LONG_AGO);
    }

    static ClosureAdded storm(String from, String until) {
        return new ClosureAdded(CalendarId.PLAN, new ClosureId("cls-storm"), at(from), at(until), "Storm", at(from));
    }

    /** The product itself at a moment, with the usual promise and calendar. */
    static Caller attestry(String wallClock) {
        return attestry(wallClock, promised(rule()), calendar());
    }

    static Caller attestry(String wallClock, SlaDefined promise, CalendarEvent... calendar) {
        return knowing(Callers.caller("stf-attestry", Role.POLICY), wallClock, promise, calendar);
    }

    static Caller person(String staff, String wallClock) {
        return knowing(Callers.caller(staff, Role.MANAGER), wallClock, promised(rule()), calendar());
    }

    private static Caller knowing(Caller who, String wallClock, SlaDefined promise, CalendarEvent... calendar) {
        var then = Callers.at(who, at(wallClock));
        var promising = Callers.recalling(then, SlaSubject.ISSUES.definition(), promise);
        return Callers.recalling(promising, CalendarId.PLAN, calendar);
    }

    /** Started on Tuesday at 15:00: 2 hours that day, 9 on Wednesday, 5 on the Monday after. */
    static SlaClockStarted started() {
        return started(RESOLUTION, heading("2026-11-30T13:00", "2026-11-25T14:00"));
    }

    static SlaClockStarted started(String clock, Timing timing) {
        return new SlaClockStarted(
                CLOCKS,
                clock,
                RESOLUTION,
                SlaSubject.ISSUES.definition(),
                1,
                CalendarId.PLAN,
                null,
                TARGET,
                NORTH,
                timing,
                START);
    }

    static Timing heading(@Nullable String due, @Nullable String alarm) {
        return new Timing(due == null ? null : at(due), alarm == null ? null : at(alarm), null);
    }

    static Story<SlaClock> given(Event... past) {
        return Story.given(SlaClock.class, past);
    }
}
