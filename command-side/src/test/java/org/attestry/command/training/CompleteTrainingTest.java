package org.attestry.command.training;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.command.training.Trainings.BILLING;
import static org.attestry.command.training.Trainings.BY_ADMIN;
import static org.attestry.command.training.Trainings.BY_DANA;
import static org.attestry.command.training.Trainings.CLINIC;
import static org.attestry.command.training.Trainings.DANA;
import static org.attestry.command.training.Trainings.DUE;
import static org.attestry.command.training.Trainings.FOR_GOOD;
import static org.attestry.command.training.Trainings.MIA;
import static org.attestry.command.training.Trainings.NORTH;
import static org.attestry.command.training.Trainings.SECOND;
import static org.attestry.command.training.Trainings.THIRD;
import static org.attestry.command.training.Trainings.TODAY;
import static org.attestry.command.training.Trainings.TRAINING;
import static org.attestry.command.training.Trainings.assigned;
import static org.attestry.command.training.Trainings.complete;
import static org.attestry.command.training.Trainings.completed;
import static org.attestry.command.training.Trainings.knowingAll;
import static org.attestry.command.training.Trainings.lapsed;
import static org.attestry.command.training.Trainings.waived;

import java.time.LocalDate;
import org.attestry.events.Event;
import org.attestry.events.training.TraineeId;
import org.attestry.events.training.TrainingEvent.TrainingAssigned;
import org.attestry.events.training.TrainingEvent.TrainingCompleted;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class CompleteTrainingTest {

    @Test
    void a_completion_is_bound_to_a_version_and_counts_as_long_as_that_says() {
        given(Training.class, assigned())
                .by(BY_DANA)
                .when(complete(TODAY, THIRD))
                .then(completed(TODAY));
        given(Training.class, assigned())
                .by(BY_DANA)
                .when(complete(TODAY, FOR_GOOD))
                .then(new TrainingCompleted(TRAINING, FOR_GOOD.version(), TODAY, null, DANA, NOW));
    }

    @Test
    void only_the_assigned_version_or_a_later_one_will_do() {
        refused(complete(TODAY, SECOND), TrainingRefusal.OLDER_VERSION, assigned());
        refused(complete(TODAY, BILLING), TrainingRefusal.OTHER_MATERIAL, assigned());
    }

    @Test
    void nothing_is_completed_in_the_future_or_before_its_material_was_effective() {
        refused(complete(TODAY.plusDays(1), THIRD), TrainingRefusal.NOT_DONE_YET, assigned());
        refused(complete(LocalDate.of(2024, 12, 31), THIRD), TrainingRefusal.NOT_YET_EFFECTIVE, assigned());
    }

    @Test
    void the_same_completion_again_is_no_news_and_another_that_day_is_refused() {
        given(Training.class, assigned(), completed(TODAY))
                .by(BY_DANA)
                .when(complete(TODAY, THIRD))
                .isNoNews();
        refused(complete(TODAY, FOR_GOOD), TrainingRefusal.COMPLETED_OTHERWISE, assigned(), completed(TODAY));
    }

    @Test
    void a_training_is_done_again_to_count_for_longer() {
        var old = completed(TODAY.minusYears(1));
        given(Training.class, assigned(), old)
                .by(BY_DANA)
                .when(complete(TODAY, THIRD))
                .then(completed(TODAY));
        given(Training.class, assigned(), old, lapsed(TODAY))
                .by(BY_DANA)
                .when(complete(TODAY, THIRD))
                .then(completed(TODAY));
    }

    @Test
    void what_is_not_assigned_or_was_waived_is_not_completed() {
        refused(complete(TODAY, THIRD), TrainingRefusal.NOT_ASSIGNED);
        refused(complete(TODAY, THIRD), TrainingRefusal.WAIVED, assigned(), waived("On leave all year"));
    }

    @Test
    void a_representative_records_own_trainings_and_those_of_offices() {
        var omar = knowingAll(caller("stf-omar", Role.REPRESENTATIVE));
        given(Training.class, assigned()).by(omar).when(complete(TODAY, THIRD)).isRefused(TrainingRefusal.NOT_YOURS);
        var office = new TrainingAssigned(
                TRAINING, TraineeId.of(CLINIC), THIRD.material(), THIRD.version(), 3, DUE, NORTH, MIA, NOW);
        given(Training.class, office).by(BY_DANA).when(complete(TODAY, THIRD)).then(completed(TODAY));
    }

    @Test
    void a_completion_lapses_on_its_day_and_not_before() {
        var lapse = new LapseTraining(TRAINING);
        var old = completed(TODAY.minusYears(1));
        given(Training.class, assigned(), old).by(BY_ADMIN).when(lapse).then(lapsed(TODAY));
        refused(
                lapse,
                TrainingRefusal.COUNTS_STILL,
                assigned(),
                completed(TODAY.minusYears(1).plusDays(1)));
        refused(lapse, TrainingRefusal.COUNTS_STILL, assigned(), old, completed(TODAY));
        given(Training.class, assigned(), old, lapsed(TODAY))
                .by(BY_ADMIN)
                .when(lapse)
                .isNoNews();
    }

    @Test
    void what_counts_for_good_or_was_never_done_does_not_lapse() {
        var forGood = new TrainingCompleted(TRAINING, FOR_GOOD.version(), TODAY, null, DANA, NOW);
        refused(new LapseTraining(TRAINING), TrainingRefusal.COUNTS_FOR_GOOD, assigned(), forGood);
        refused(new LapseTraining(TRAINING), TrainingRefusal.NOT_COMPLETED, assigned());
    }

    private static void refused(Object command, TrainingRefusal why, Event... history) {
        given(Training.class, history).by(BY_DANA).when(command).isRefused(why);
    }
}
