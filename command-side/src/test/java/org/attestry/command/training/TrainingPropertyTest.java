package org.attestry.command.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.training.Trainings.BY_ADMIN;
import static org.attestry.command.training.Trainings.FOR_GOOD;
import static org.attestry.command.training.Trainings.SECOND;
import static org.attestry.command.training.Trainings.THIRD;
import static org.attestry.command.training.Trainings.TODAY;
import static org.attestry.command.training.Trainings.TRAINING;
import static org.attestry.command.training.Trainings.assign;
import static org.attestry.command.training.Trainings.complete;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.attestry.command.kernel.Refused;
import org.attestry.events.training.TrainingEvent;
import org.attestry.events.training.TrainingEvent.TrainingAssigned;
import org.attestry.events.training.TrainingEvent.TrainingWaived;

class TrainingPropertyTest {

    @Property(tries = 300)
    void whatever_is_said_a_training_keeps_its_promises(@ForAll("sayings") List<Object> sayings) {
        var history = new ArrayList<TrainingEvent>();
        Stage stage = new Stage.Unassigned();
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
        assertThat(history).filteredOn(TrainingAssigned.class::isInstance).hasSizeLessThanOrEqualTo(1);
        if (!history.isEmpty()) {
            assertThat(history.getFirst()).isInstanceOf(TrainingAssigned.class);
            assertThat(history.subList(0, history.size() - 1)).noneMatch(TrainingWaived.class::isInstance);
        }
    }

    @Provide
    Arbitrary<List<Object>> sayings() {
        var days = Arbitraries.integers().between(-5, 800).map(TODAY::minusDays);
        var completions = Combinators.combine(days, Arbitraries.of(SECOND, THIRD, THIRD, FOR_GOOD))
                .as((day, version) -> (Object) complete(day, version));
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.just((Object) assign())),
                        Tuple.of(5, completions),
                        Tuple.of(2, Arbitraries.just((Object) new LapseTraining(TRAINING))),
                        Tuple.of(1, Arbitraries.of("On leave", "Left").map(r ->
                                (Object) new WaiveTraining(TRAINING, r))))
                .list()
                .ofMaxSize(20);
    }

    private static Stage replayed(List<TrainingEvent> history) {
        Stage stage = new Stage.Unassigned();
        for (var event : history) {
            stage = stage.after(event);
        }
        return stage;
    }

    private static List<TrainingEvent> decide(Object saying, Stage stage) {
        try {
            return switch (saying) {
                case AssignTraining assign -> assign.decide(stage, BY_ADMIN);
                case CompleteTraining complete -> complete.decide(stage, BY_ADMIN);
                case LapseTraining lapse -> lapse.decide(stage, BY_ADMIN);
                case WaiveTraining waive -> waive.decide(stage, BY_ADMIN);
                default -> throw new AssertionError(saying);
            };
        } catch (Refused no) {
            return List.of();
        }
    }
}
