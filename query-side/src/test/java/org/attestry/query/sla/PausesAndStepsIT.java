package org.attestry.query.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.sla.Ticked.HEADING;
import static org.attestry.query.sla.Ticked.NORTH;
import static org.attestry.query.sla.Ticked.SOUTH;
import static org.attestry.query.sla.Ticked.at;
import static org.attestry.query.sla.Ticked.clocks;
import static org.attestry.query.sla.Ticked.started;

import java.time.Duration;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ClockRunEvent.SlaClockResumed;
import org.attestry.events.sla.ClockStepEvent.LadderStepTaken;
import org.attestry.events.sla.Notified;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.SlaSubject;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.attestry.query.sla.PauseFigures.OfReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** For what clocks stood still, and who was told when. */
final class PausesAndStepsIT {

    private static final FindLadderSteps ALL = new FindLadderSteps(null, null, null, null, null, null, null);

    @AutoClose
    private final History history = History.seenBy(new ClockBook());

    private static SlaClockResumed resumed(String issue, String since, String until, int hours, boolean capped) {
        return new SlaClockResumed(
                clocks(issue),
                "resolution",
                PauseReason.AWAITING_REQUESTER,
                at(since),
                Duration.ofHours(hours),
                capped,
                HEADING,
                at(until));
    }

    private static LadderStepTaken step(String issue, int percent, Notified told, @Nullable StaffId by) {
        var why = by == null ? null : "It cannot wait";
        return new LadderStepTaken(
                clocks(issue), "resolution", percent, List.of(told), by, why, HEADING, at("2026-11-25T14:00"));
    }

    @Test
    void pauses_are_counted_by_reason_in_business_time() {
        history.happened(
                started("iss-1", NORTH),
                resumed("iss-1", "2026-11-24T16:00", "2026-11-25T09:00", 2, false),
                resumed("iss-1", "2026-11-25T10:00", "2026-11-25T15:00", 5, true),
                started("iss-2", NORTH),
                resumed("iss-2", "2026-11-25T10:00", "2026-11-25T11:00", 1, false));
        assertThat(history.ask(new CountPauses(null, null, null, null)).byReason())
                .containsExactly(new OfReason(
                        SlaSubject.ISSUES,
                        "resolution",
                        PauseReason.AWAITING_REQUESTER,
                        3,
                        2,
                        8 * 3600L,
                        5 * 3600L,
                        1));
        assertThat(history.ask(new CountPauses(null, null, at("2026-11-25T12:00"), null))
                        .byReason())
                .extracting(OfReason::pauses)
                .containsExactly(1L);
        var south = history.as(Role.MANAGER, Markets.ofClaim(List.of(SOUTH.value())));
        assertThat(south.ask(new CountPauses(null, null, null, null)).byReason())
                .isEmpty();
    }

    @Test
    void steps_of_the_ladder_are_kept_with_who_was_told_and_who_could_not_wait() {
        history.happened(
                started("iss-1", NORTH),
                step("iss-1", 50, Notified.OWNER, null),
                step("iss-1", 150, Notified.DIRECTOR, new StaffId("stf-mo")));
        assertThat(history.ask(ALL).items()).extracting(TakenStep::percent).containsExactly(150, 50);
        var director = new FindLadderSteps(null, null, null, null, Notified.DIRECTOR, null, null);
        assertThat(history.ask(director).items()).singleElement().satisfies(taken -> {
            assertThat(taken.takenBy()).isEqualTo(new StaffId("stf-mo"));
            assertThat(taken.reason()).isEqualTo("It cannot wait");
        });
        var board = new FindSlaClocks(null, null, null, null, null, null, null, null, null, null, null);
        assertThat(history.ask(board).items()).extracting(BoardedClock::step).containsExactly(150);
    }
}
