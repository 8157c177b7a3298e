package org.attestry.command.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.visits.Visits.BY_DANA;
import static org.attestry.command.visits.Visits.START;
import static org.attestry.command.visits.Visits.VISIT;
import static org.attestry.command.visits.Visits.correct;
import static org.attestry.command.visits.Visits.log;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Claim;
import org.attestry.events.visits.VisitEvent;
import org.attestry.events.visits.VisitEvent.VisitCorrected;
import org.attestry.events.visits.VisitEvent.VisitVoided;

class VisitPropertyTest {

    @Property(tries = 300)
    void whatever_is_said_a_visit_keeps_its_promises(@ForAll("sayings") List<Object> sayings) {
        var history = new ArrayList<VisitEvent>();
        Stage stage = new Stage.Unlogged();
        for (var saying : sayings) {
            var decided = decide(saying, stage);
            for (var event : decided) {
                history.add(event);
                stage = stage.after(event);
            }
            assertThat(stage).isEqualTo(replayed(history));
            if (!decided.isEmpty()) {
                assertThat(decide(saying, stage)).as("said again").isEmpty();
            }
        }
        assertThat(history.stream().filter(VisitVoided.class::isInstance).count())
                .isLessThanOrEqualTo(1);
        assertThat(history.stream().filter(VisitVoided.class::isInstance).toList())
                .allSatisfy(last -> assertThat(history.getLast()).isEqualTo(last));
        assertThat(history)
                .filteredOn(VisitCorrected.class::isInstance)
                .allSatisfy(
                        event -> assertThat(((VisitCorrected) event).changed()).isNotEmpty());
        assertThat(history.stream()
                        .flatMap(event -> event.claims().stream())
                        .filter(Claim.Hold.class::isInstance)
                        .map(Claim.Hold.class::cast))
                .allSatisfy(hold -> assertThat(hold.from()).isBefore(hold.until()));
    }

    @Provide
    Arbitrary<List<Object>> sayings() {
        var minutes = Arbitraries.integers().between(-10, 60);
        var logs = minutes.map(m -> (Object) log(START, START.plusSeconds(60L * m), null));
        var corrections = Combinators.combine(Arbitraries.of("cor-1", "cor-2", "cor-3"), minutes)
                .as((id, m) -> (Object) correct(id, START, START.plusSeconds(60L * m), "It was otherwise"));
        var voids = Arbitraries.of("Logged twice", "Never took place").map(r -> (Object) new VoidVisit(VISIT, r));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, logs),
                        net.jqwik.api.Tuple.of(5, corrections),
                        net.jqwik.api.Tuple.of(1, voids))
                .list()
                .ofMaxSize(20);
    }

    private static Stage replayed(List<VisitEvent> history) {
        Stage stage = new Stage.Unlogged();
        for (var event : history) {
            stage = stage.after(event);
        }
        return stage;
    }

    private static List<VisitEvent> decide(Object saying, Stage stage) {
        try {
            return switch (saying) {
                case LogVisit log -> log.decide(stage, BY_DANA);
                case CorrectVisit correction -> correction.decide(stage, BY_DANA);
                case VoidVisit voiding -> voiding.decide(stage, BY_DANA);
                default -> throw new AssertionError(saying);
            };
        } catch (Refused no) {
            return List.of();
        }
    }
}
