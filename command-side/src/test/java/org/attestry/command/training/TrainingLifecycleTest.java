package org.attestry.command.training;

import static org.attestry.command.training.Trainings.BY_ADMIN;
import static org.attestry.command.training.Trainings.BY_DANA;
import static org.attestry.command.training.Trainings.BY_MIA;
import static org.attestry.command.training.Trainings.THIRD;
import static org.attestry.command.training.Trainings.TODAY;
import static org.attestry.command.training.Trainings.TRAINING;
import static org.attestry.command.training.Trainings.assign;
import static org.attestry.command.training.Trainings.assigned;
import static org.attestry.command.training.Trainings.complete;
import static org.attestry.command.training.Trainings.completed;
import static org.attestry.command.training.Trainings.lapsed;
import static org.attestry.command.training.Trainings.waived;

import org.attestry.command.kernel.Lifecycle;
import org.junit.jupiter.api.Test;

class TrainingLifecycleTest {

    @Test
    void every_command_is_answered_at_every_stage() throws Exception {
        var old = completed(TODAY.minusYears(1));
        Lifecycle.of(Training.class)
                .stage("unassigned")
                .stage("assigned", assigned())
                .stage("completed", assigned(), completed(TODAY.minusDays(1)))
                .stage("completed, its day has come", assigned(), old)
                .stage("lapsed", assigned(), old, lapsed(TODAY))
                .stage("waived", assigned(), waived("On leave all year"))
                .command(BY_MIA, assign())
                .command(BY_DANA, complete(TODAY, THIRD))
                .command(BY_ADMIN, new LapseTraining(TRAINING))
                .command(BY_MIA, new WaiveTraining(TRAINING, "On leave all year"))
                .isAsIn("training");
    }
}
