package org.attestry.query.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.attestry.query.visits.Happened.DANA;
import static org.attestry.query.visits.Happened.NORTH;
import static org.attestry.query.visits.Happened.SOUTH;
import static org.attestry.query.visits.Happened.corrected;
import static org.attestry.query.visits.Happened.logged;
import static org.attestry.query.visits.Happened.provider;
import static org.attestry.query.visits.Happened.voided;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom nobody has seen for long. */
final class LastVisitsIT {

    @AutoClose
    private final History history = History.seenBy(new LastVisits());

    @BeforeEach
    void three_providers_of_which_two_were_visited() {
        history.happened(
                provider("prv-a", 1, NORTH),
                provider("prv-b", 2, NORTH),
                provider("prv-c", 3, SOUTH),
                logged("vis-1", DANA, "prv-a", NORTH, "2026-06-01T09:00:00Z"),
                logged("vis-2", DANA, "prv-a", NORTH, "2026-07-01T09:00:00Z"),
                logged("vis-3", DANA, "prv-c", SOUTH, "2026-06-20T23:30:00Z"));
    }

    @Test
    void the_longest_wait_comes_first_and_who_was_never_visited_before_all() {
        assertThat(waiting(null, LocalDate.of(2026, 7, 10)))
                .containsExactly(tuple("prv-b", null), tuple("prv-c", 19), tuple("prv-a", 9));
    }

    @Test
    void only_those_are_named_who_wait_longer_than_asked() {
        var on = LocalDate.of(2026, 7, 10);
        assertThat(waiting(9, on)).containsExactly(tuple("prv-b", null), tuple("prv-c", 19));
        assertThat(waiting(8, on)).hasSize(3);
        assertThat(waiting(1000, on)).containsExactly(tuple("prv-b", null));
    }

    @Test
    void an_earlier_day_leaves_later_visits_out() {
        assertThat(waiting(null, LocalDate.of(2026, 6, 30)))
                .containsExactly(tuple("prv-b", null), tuple("prv-a", 29), tuple("prv-c", 9));
        assertThat(waiting(null, LocalDate.of(2026, 5, 31)))
                .extracting(t -> t.toList().get(1))
                .containsOnlyNulls();
    }

    @Test
    void a_correction_moves_the_last_visit_and_a_void_takes_it_away() {
        var on = LocalDate.of(2026, 7, 10);
        history.happened(corrected("vis-2", "cor-1", "2026-07-03T09:00:00Z"));
        assertThat(waiting(null, on)).contains(tuple("prv-a", 7));
        history.happened(voided("vis-2"));
        assertThat(waiting(null, on)).contains(tuple("prv-a", 39));
    }

    @Test
    void a_visit_counts_however_long_ago_it_was() {
        var visited = LocalDate.of(2026, 7, 1);
        for (int days : new int[] {182, 183, 184, 1000}) {
            assertThat(waiting(null, visited.plusDays(days)))
                    .containsExactly(tuple("prv-b", null), tuple("prv-c", days + 10), tuple("prv-a", days));
        }
    }

    @Test
    void a_provider_whose_only_visit_was_taken_back_was_never_visited() {
        history.happened(voided("vis-3"));
        assertThat(waiting(null, LocalDate.of(2026, 7, 10))).contains(tuple("prv-c", null));
        assertThat(waiting(null, LocalDate.of(2027, 7, 10))).contains(tuple("prv-c", null));
    }

    @Test
    void pages_go_on_where_they_ended() {
        var on = LocalDate.of(2026, 7, 10);
        var first = history.ask(new FindDaysSinceVisit(null, null, on, null, 2));
        assertThat(first.items()).hasSize(2);
        assertThat(history.ask(new FindDaysSinceVisit(null, null, on, first.next(), 2))
                        .items())
                .singleElement()
                .extracting(WaitingProvider::days)
                .isEqualTo(9);
    }

    @Test
    void nobody_sees_providers_of_another_market_and_today_needs_no_saying() {
        var south = history.as(Role.MANAGER, Markets.only(SOUTH));
        assertThat(south.ask(new FindDaysSinceVisit(null, null, null, null, null))
                        .items())
                .extracting(WaitingProvider::market)
                .containsExactly(SOUTH);
    }

    private List<Tuple> waiting(@Nullable Integer longerThan, LocalDate on) {
        return history.ask(new FindDaysSinceVisit(null, longerThan, on, null, null)).items().stream()
                .map(w -> tuple(w.provider().value(), w.days()))
                .toList();
    }
}
