package org.attestry.query.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.sla.Ticked.NORTH;
import static org.attestry.query.sla.Ticked.SOUTH;
import static org.attestry.query.sla.Ticked.at;
import static org.attestry.query.sla.Ticked.breached;
import static org.attestry.query.sla.Ticked.calendar;
import static org.attestry.query.sla.Ticked.clocks;
import static org.attestry.query.sla.Ticked.met;
import static org.attestry.query.sla.Ticked.started;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestry.events.sla.CalendarEvent.ClosureAdded;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockRunEvent.SlaClockPaused;
import org.attestry.events.sla.ClockRunEvent.SlaClockRetimed;
import org.attestry.events.sla.ClosureId;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.Timing;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is left of promised time, and who is late. */
final class SlaBoardIT {

    @AutoClose
    private final History history = History.seenBy(new ClockBook());

    private static FindSlaClocks board(@Nullable ClockState state, @Nullable Boolean overdue, @Nullable Instant at) {
        return new FindSlaClocks(state, null, null, null, null, null, overdue, null, at, null, null);
    }

    private BoardedClock only(String wallClock) {
        return history.ask(board(null, null, at(wallClock))).items().getFirst();
    }

    @Test
    void what_is_left_is_business_time() {
        history.happened(calendar(), started("iss-1", NORTH));
        assertThat(only("2026-11-24T15:00").left()).isEqualTo(Duration.ofHours(16));
        assertThat(only("2026-11-25T20:00").left()).isEqualTo(Duration.ofHours(5));
        assertThat(only("2026-11-29T12:00").left()).isEqualTo(Duration.ofHours(5));
        assertThat(only("2026-11-30T14:30").left()).isEqualTo(Duration.ofMinutes(-90));
    }

    @Test
    void a_clock_is_overdue_when_its_time_is_up_whether_somebody_noticed_or_not() {
        history.happened(calendar(), started("iss-1", NORTH));
        assertThat(only("2026-11-30T13:00").overdue()).isFalse();
        assertThat(only("2026-11-30T13:01").overdue()).isTrue();
        assertThat(only("2026-11-30T13:01").breachedAt()).isNull();
        history.happened(breached("iss-1"));
        assertThat(only("2026-11-30T12:00").overdue()).isTrue();
        assertThat(only("2026-11-30T13:01").breachedAt()).isEqualTo(Ticked.DUE);
    }

    @Test
    void a_clock_that_stands_still_has_as_much_left_tomorrow() {
        history.happened(
                calendar(),
                started("iss-1", NORTH),
                new SlaClockPaused(
                        clocks("iss-1"),
                        "resolution",
                        PauseReason.AWAITING_REQUESTER,
                        Duration.ofHours(4),
                        new Timing(null, null, null),
                        at("2026-11-25T10:00")));
        for (var day : List.of("2026-11-25T12:00", "2026-12-25T12:00")) {
            assertThat(only(day).state()).isEqualTo(ClockState.STANDING_STILL);
            assertThat(only(day).left()).isEqualTo(Duration.ofHours(12));
            assertThat(only(day).overdue()).isFalse();
        }
    }

    @Test
    void a_closure_counts_as_soon_as_the_clock_follows_it() {
        var from = at("2026-11-25T08:00");
        var until = at("2026-11-25T17:00");
        history.happened(
                calendar(),
                started("iss-1", NORTH),
                new ClosureAdded(CalendarId.PLAN, new ClosureId("cls-storm"), from, until, "Storm", from),
                new SlaClockRetimed(
                        clocks("iss-1"), "resolution", new Timing(at("2026-12-01T13:00"), null, null), from));
        assertThat(only("2026-11-25T12:00").left()).isEqualTo(Duration.ofHours(14));
        assertThat(only("2026-11-25T12:00").due()).isEqualTo(at("2026-12-01T13:00"));
    }

    @Test
    void those_that_have_stopped_are_shown_only_when_asked_for() {
        history.happened(
                calendar(), started("iss-1", NORTH), started("iss-2", NORTH), met("iss-2", "2026-11-24T16:00"));
        assertThat(history.ask(board(null, null, null)).items())
                .extracting(BoardedClock::item)
                .containsExactly("iss-1");
        assertThat(history.ask(board(ClockState.MET, null, null)).items())
                .extracting(BoardedClock::item)
                .containsExactly("iss-2");
    }

    @Test
    void nobody_sees_the_clocks_of_other_markets() {
        history.happened(calendar(), started("iss-1", NORTH), started("iss-2", SOUTH));
        var manager = history.as(Role.MANAGER, Markets.ofClaim(List.of(SOUTH.value())));
        assertThat(manager.ask(board(null, null, null)).items())
                .extracting(BoardedClock::item)
                .containsExactly("iss-2");
    }
}
