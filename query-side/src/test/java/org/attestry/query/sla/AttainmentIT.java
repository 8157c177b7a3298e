package org.attestry.query.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.sla.Ticked.NORTH;
import static org.attestry.query.sla.Ticked.SOUTH;
import static org.attestry.query.sla.Ticked.at;
import static org.attestry.query.sla.Ticked.breached;
import static org.attestry.query.sla.Ticked.clocks;
import static org.attestry.query.sla.Ticked.met;
import static org.attestry.query.sla.Ticked.missed;
import static org.attestry.query.sla.Ticked.started;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ClockEndEvent.SlaCancelled;
import org.attestry.events.sla.ClockRunEvent.SlaClockReopened;
import org.attestry.events.sla.ClockStepEvent.BreachExcused;
import org.attestry.events.sla.ExcuseCode;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.attestry.query.sla.Attainment.Kept;
import org.attestry.query.statistics.Wilson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How many promises were kept, and which were not. */
final class AttainmentIT {

    private static final Event EXCUSED = new BreachExcused(
            clocks("iss-2"),
            "resolution",
            ExcuseCode.FORCE_MAJEURE,
            "The hurricane",
            new StaffId("stf-mo"),
            at("2026-12-02T09:00"));

    @AutoClose
    private final History history = History.seenBy(new ClockBook());

    private static CountAttainment asked(@Nullable YearMonth from, @Nullable YearMonth to, Instant at) {
        return new CountAttainment(null, null, null, null, from, to, null, at);
    }

    private Kept total(String wallClock) {
        return history.ask(asked(null, null, at(wallClock))).byClock().getFirst();
    }

    @Test
    void an_excused_breach_stays_missed_and_a_cancelled_promise_counts_in_neither() {
        history.happened(
                started("iss-1", NORTH),
                met("iss-1", "2026-11-24T17:00"),
                started("iss-2", NORTH),
                breached("iss-2"),
                missed("iss-2", "2026-12-01T09:00"),
                EXCUSED,
                started("iss-3", NORTH),
                new SlaCancelled(clocks("iss-3"), "resolution", "Merged", at("2026-11-25T09:00")));
        var all = total("2026-12-02T09:00");
        assertThat(all.met()).isEqualTo(1);
        assertThat(all.missed()).isEqualTo(1);
        assertThat(all.excused()).isEqualTo(1);
        assertThat(all.cancelled()).isEqualTo(1);
        assertThat(all.openAndBreached()).isZero();
        assertThat(all.attained()).isEqualTo(Wilson.of(1, 2));
    }

    @Test
    void months_are_those_in_which_things_were_done_by_the_clock_of_the_plan() {
        history.happened(
                started("iss-1", NORTH),
                met("iss-1", "2026-11-30T23:30"),
                started("iss-2", NORTH),
                met("iss-2", "2026-12-01T00:30"));
        assertThat(history.ask(asked(null, null, at("2026-12-02T09:00"))).byMonth())
                .extracting(Kept::month)
                .containsExactly("2026-11", "2026-12");
        var december = asked(YearMonth.of(2026, 12), YearMonth.of(2026, 12), at("2026-12-02T09:00"));
        assertThat(history.ask(december).byClock()).extracting(Kept::met).containsExactly(1L);
    }

    @Test
    void what_is_not_done_and_late_already_is_told_apart_noticed_or_not() {
        history.happened(started("iss-1", NORTH), started("iss-2", NORTH), breached("iss-2"), started("iss-3", NORTH));
        assertThat(total("2026-11-30T12:00").openAndBreached()).isEqualTo(1);
        assertThat(total("2026-11-30T14:00").openAndBreached()).isEqualTo(3);
        assertThat(total("2026-11-30T14:00").attained()).isNull();
    }

    @Test
    void what_is_reopened_is_no_longer_done() {
        history.happened(started("iss-1", NORTH), met("iss-1", "2026-11-24T17:00"));
        assertThat(total("2026-11-25T09:00").met()).isEqualTo(1);
        history.happened(new SlaClockReopened(clocks("iss-1"), "resolution", Ticked.HEADING, at("2026-11-25T09:00")));
        assertThat(total("2026-11-25T09:00").met()).isZero();
    }

    @Test
    void every_market_counts_its_own() {
        history.happened(started("iss-1", NORTH), met("iss-1", "2026-11-24T17:00"), started("iss-2", SOUTH));
        var manager = history.as(Role.MANAGER, Markets.ofClaim(List.of(SOUTH.value())));
        assertThat(manager.ask(asked(null, null, at("2026-11-25T09:00"))).byClock())
                .extracting(Kept::met)
                .containsExactly(0L);
    }

    @Test
    void breaches_are_listed_with_their_excuses_beside_them() {
        history.happened(
                started("iss-1", NORTH),
                breached("iss-1"),
                started("iss-2", NORTH),
                breached("iss-2"),
                missed("iss-2", "2026-12-01T09:00"),
                EXCUSED);
        assertThat(history.ask(breaches(null)).items()).hasSize(2);
        var excused = history.ask(breaches(true)).items();
        assertThat(excused).extracting(Breach::excuse).containsExactly(ExcuseCode.FORCE_MAJEURE);
        assertThat(excused).extracting(Breach::secondsTooLong).containsExactly(2 * 3600L);
        assertThat(history.ask(breaches(false)).items()).singleElement().satisfies(open -> {
            assertThat(open.item()).isEqualTo("iss-1");
            assertThat(open.breachedAt()).isEqualTo(Ticked.DUE);
            assertThat(open.doneAt()).isNull();
        });
    }

    private static FindBreaches breaches(@Nullable Boolean excused) {
        return new FindBreaches(null, null, null, null, excused, null, null, null, null);
    }
}
