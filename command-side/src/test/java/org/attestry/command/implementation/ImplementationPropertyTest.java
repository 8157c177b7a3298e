package org.attestry.command.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.attestry.events.StaffId;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.RemovalEvent.RemovalReported;
import org.attestry.events.implementation.RemovalEvent.RemovalVerified;
import org.attestry.events.implementation.VerificationEvent.ImplementationVerified;
import org.attestry.events.implementation.VerificationEvent.LoopClosed;
import org.attestry.events.implementation.VerificationEvent.OutcomeConfirmed;
import org.attestry.events.implementation.WorkEvent.ImplementationPlanned;
import org.attestry.events.implementation.WorkEvent.ImplementationReported;
import org.attestry.events.implementation.WorkEvent.ImplementationStarted;

class ImplementationPropertyTest {

    @Provide
    Arbitrary<Talk> talks() {
        return Talk.any();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void nobody_ever_judges_what_they_had_a_hand_in(@ForAll("talks") Talk talk) {
        var history = talk.history();
        Statistics.collect(history.stream().anyMatch(LoopClosed.class::isInstance));
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 10));
        var implemented = new HashSet<StaffId>();
        Set<StaffId> removed = Set.of();
        for (var event : history) {
            switch (event) {
                case ImplementationPlanned e -> implemented.add(e.owner());
                case ImplementationStarted e -> implemented.addAll(Hands.of(e.startedBy(), e.onBehalfOf()));
                case ImplementationReported e -> implemented.addAll(Hands.of(e.reportedBy(), e.onBehalfOf()));
                case ImplementationVerified e -> strangers(implemented, Hands.of(e.verifiedBy(), e.onBehalfOf()));
                case LoopClosed e -> strangers(implemented, Hands.of(e.closedBy(), e.onBehalfOf()));
                case RemovalReported e -> removed = Hands.of(e.reportedBy(), e.onBehalfOf());
                case RemovalVerified e -> strangers(removed, Hands.of(e.verifiedBy(), e.onBehalfOf()));
                default -> {}
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_loop_is_closed_only_when_verified_and_confirmed(@ForAll("talks") Talk talk) {
        var history = talk.history();
        int closed = indexOf(history, LoopClosed.class);
        if (closed >= 0) {
            int verified = indexOf(history, ImplementationVerified.class);
            int confirmed = indexOf(history, OutcomeConfirmed.class);
            assertThat(List.of(verified, confirmed, closed)).isSorted().doesNotContain(-1);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void any_prefix_of_history_replays_to_the_stage_it_led_to(@ForAll("talks") Talk talk) {
        var history = talk.history();
        Stage stage = new Stage.Unknown();
        for (int length = 0; length < history.size(); length++) {
            assertThat(replayed(history.subList(0, length))).isEqualTo(stage);
            stage = stage.after(history.get(length));
        }
    }

    private static void strangers(Set<StaffId> one, Set<StaffId> other) {
        assertThat(one).doesNotContainAnyElementsOf(other);
    }

    private static int indexOf(List<ImplementationEvent> history, Class<?> kind) {
        return history.indexOf(
                history.stream().filter(kind::isInstance).findFirst().orElse(null));
    }

    private static Stage replayed(List<ImplementationEvent> history) {
        Stage stage = new Stage.Unknown();
        for (var event : history) {
            stage = stage.after(event);
        }
        return stage;
    }
}
