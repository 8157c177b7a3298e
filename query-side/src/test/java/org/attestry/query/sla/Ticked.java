package org.attestry.query.sla;

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
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.CalendarEvent.CalendarPublished;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockEndEvent.SlaMet;
import org.attestry.events.sla.ClockEndEvent.SlaMissed;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ClockRunEvent.SlaClockStarted;
import org.attestry.events.sla.ClockStepEvent.SlaBreached;
import org.attestry.events.sla.Holiday;
import org.attestry.events.sla.OpeningHours;
import org.attestry.events.sla.SlaSubject;
import org.attestry.events.sla.Timing;
import org.jspecify.annotations.Nullable;

/** Clocks and their histories, around Thanksgiving 2026 in New York. */
final class Ticked {

    static final MarketId NORTH = new MarketId("mkt-north");
    static final MarketId SOUTH = new MarketId("mkt-south");
    static final StaffId DANA = new StaffId("stf-dana");
    static final Instant START = at("2026-11-24T15:00");
    static final Instant DUE = at("2026-11-30T13:00");
    static final Duration TARGET = Duration.ofHours(16);
    static final Timing HEADING = new Timing(DUE, DUE, null);

    private Ticked() {}

    static Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock)
                .atZone(ZoneId.of("America/New_York"))
                .toInstant();
    }

    static ClockId clocks(String issue) {
        return ClockId.of(new IssueId(issue));
    }

    static CalendarPublished calendar() {
        var hours = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new OpeningHours(day, LocalTime.of(8, 0), LocalTime.of(17, 0)))
                .toList();
        var holidays = List.of(
                new Holiday(LocalDate.of(2026, 11, 26), "Thanksgiving"),
                new Holiday(LocalDate.of(2026, 11, 27), "Day after Thanksgiving"));
        var zone = ZoneId.of("America/New_York");
        return new CalendarPublished(CalendarId.PLAN, 1, zone, hours, holidays, 2026, 2026, START);
    }

    static SlaClockStarted started(String issue, MarketId market) {
        return started(issue, market, null, START);
    }

    static SlaClockStarted started(String issue, MarketId market, @Nullable Priority priority, Instant at) {
        return new SlaClockStarted(
                clocks(issue),
                "resolution",
                "resolution",
                SlaSubject.ISSUES.definition(),
                1,
                CalendarId.PLAN,
                priority,
                TARGET,
                market,
                HEADING,
                at);
    }

    static SlaMet met(String issue, String wallClock) {
        return new SlaMet(clocks(issue), "resolution", Duration.ofHours(3), DANA, at(wallClock));
    }

    static SlaBreached breached(String issue) {
        return new SlaBreached(clocks(issue), "resolution", HEADING, DUE.plusSeconds(1), DUE);
    }

    static SlaMissed missed(String issue, String wallClock) {
        return new SlaMissed(clocks(issue), "resolution", Duration.ofHours(18), DANA, at(wallClock));
    }
}
