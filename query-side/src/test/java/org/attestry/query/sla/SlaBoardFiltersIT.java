package org.attestry.query.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.sla.Ticked.NORTH;
import static org.attestry.query.sla.Ticked.at;
import static org.attestry.query.sla.Ticked.calendar;
import static org.attestry.query.sla.Ticked.clocks;
import static org.attestry.query.sla.Ticked.started;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.attestry.events.exceptions.CareEvent.ConfidentialityMarked;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ClockRunEvent.SlaClockStarted;
import org.attestry.events.sla.ClockRunEvent.SlaRetargeted;
import org.attestry.events.sla.SlaSubject;
import org.attestry.events.sla.Timing;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The board, narrowed. */
final class SlaBoardFiltersIT {

    @AutoClose
    private final History history = History.seenBy(new ClockBook());

    @Test
    void the_board_is_narrowed_by_what_is_late_stuck_or_critical() {
        var retargeted = new SlaRetargeted(
                clocks("iss-2"),
                "resolution",
                Priority.CRITICAL,
                Duration.ofHours(4),
                null,
                null,
                new Timing(at("2026-11-25T10:00"), null, null),
                at("2026-11-24T16:00"));
        history.happened(calendar(), started("iss-1", NORTH), started("iss-2", NORTH), retargeted);
        var wednesday = at("2026-11-25T12:00");
        assertThat(history.ask(new FindSlaClocks(null, null, null, null, null, null, true, null, wednesday, null, null))
                        .items())
                .extracting(BoardedClock::item)
                .containsExactly("iss-2");
        assertThat(history.ask(new FindSlaClocks(
                                null,
                                SlaSubject.ISSUES,
                                "resolution",
                                null,
                                Priority.CRITICAL,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))
                        .items())
                .extracting(BoardedClock::item)
                .containsExactly("iss-2");
        assertThat(history.ask(stuckSince(1, "2026-11-25T15:30")).items())
                .extracting(BoardedClock::item)
                .containsExactly("iss-1");
    }

    @Test
    void a_promise_for_a_confidential_case_is_shown_to_who_may_know_of_the_case() {
        var secret = new ExceptionCaseId("exc-1");
        history.by("stf-dana")
                .happened(new SlaClockStarted(
                        ClockId.of(secret),
                        "decision",
                        "decision",
                        SlaSubject.EXCEPTIONS.definition(),
                        1,
                        CalendarId.PLAN,
                        null,
                        Ticked.TARGET,
                        NORTH,
                        Ticked.HEADING,
                        Ticked.START));
        history.happened(
                new ConfidentialityMarked(secret, List.of(Ticked.DANA), "A merger", Ticked.DANA, Ticked.START));
        assertThat(history.ask(stuckSince(0, "2026-11-25T15:30")).items()).isEmpty();
        assertThat(history.as(new Person(Ticked.DANA, Set.of(Role.OFFICER), Markets.EVERY, null))
                        .ask(stuckSince(0, "2026-11-25T15:30"))
                        .items())
                .hasSize(1);
    }

    private static FindSlaClocks stuckSince(int days, String wallClock) {
        return new FindSlaClocks(null, null, null, null, null, null, null, days, at(wallClock), null, null);
    }
}
