package org.attestry.command.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.command.training.Trainings.BILLING;
import static org.attestry.command.training.Trainings.BY_DANA;
import static org.attestry.command.training.Trainings.BY_MIA;
import static org.attestry.command.training.Trainings.CLINIC;
import static org.attestry.command.training.Trainings.DANA;
import static org.attestry.command.training.Trainings.DUE;
import static org.attestry.command.training.Trainings.MIA;
import static org.attestry.command.training.Trainings.NORTH;
import static org.attestry.command.training.Trainings.THIRD;
import static org.attestry.command.training.Trainings.TODAY;
import static org.attestry.command.training.Trainings.TRAINING;
import static org.attestry.command.training.Trainings.assign;
import static org.attestry.command.training.Trainings.assigned;
import static org.attestry.command.training.Trainings.completed;
import static org.attestry.command.training.Trainings.lapsed;
import static org.attestry.command.training.Trainings.waived;

import org.attestry.events.training.TraineeId;
import org.attestry.events.training.TrainingEvent.TrainingAssigned;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class AssignTrainingTest {

    @Test
    void a_member_of_staff_is_assigned_a_material() {
        given(Training.class).by(BY_MIA).when(assign()).then(assigned());
    }

    @Test
    void a_provider_office_is_assigned_a_material() {
        given(Training.class)
                .by(BY_MIA)
                .when(new AssignTraining(TRAINING, null, CLINIC, THIRD.version(), TODAY))
                .then(new TrainingAssigned(
                        TRAINING, TraineeId.of(CLINIC), THIRD.material(), THIRD.version(), 3, TODAY, NORTH, MIA, NOW));
    }

    @Test
    void either_staff_or_an_office_learns_and_never_both() {
        assertThatThrownBy(() -> new AssignTraining(TRAINING, null, null, THIRD.version(), DUE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssignTraining(TRAINING, DANA, CLINIC, THIRD.version(), DUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must name either staff or provider, and not both");
    }

    @Test
    void assigning_the_same_again_is_no_news_and_otherwise_is_refused() {
        given(Training.class, assigned()).by(BY_MIA).when(assign()).isNoNews();
        given(Training.class, assigned())
                .by(BY_MIA)
                .when(new AssignTraining(TRAINING, DANA, null, THIRD.version(), DUE.plusDays(1)))
                .isRefused(TrainingRefusal.ASSIGNED_OTHERWISE);
    }

    @Test
    void nothing_is_assigned_that_was_due_before() {
        given(Training.class)
                .by(BY_MIA)
                .when(new AssignTraining(TRAINING, DANA, null, THIRD.version(), TODAY.minusDays(1)))
                .isRefused(TrainingRefusal.DUE_ALREADY);
    }

    @Test
    void an_office_is_not_assigned_what_is_made_for_staff() {
        given(Training.class)
                .by(BY_MIA)
                .when(new AssignTraining(TRAINING, null, CLINIC, BILLING.version(), DUE))
                .isRefused(TrainingRefusal.NOT_MADE_FOR_THEM);
    }

    @Test
    void a_training_is_waived_with_a_reason() {
        given(Training.class, assigned())
                .by(BY_MIA)
                .when(new WaiveTraining(TRAINING, "On leave all year"))
                .then(waived("On leave all year"));
    }

    @Test
    void what_counts_is_not_waived_but_what_lapsed_is() {
        var waive = new WaiveTraining(TRAINING, "On leave all year");
        given(Training.class, assigned(), completed(TODAY))
                .by(BY_MIA)
                .when(waive)
                .isRefused(TrainingRefusal.COMPLETED);
        var old = completed(TODAY.minusYears(1));
        given(Training.class, assigned(), old).by(BY_MIA).when(waive).then(waived("On leave all year"));
        given(Training.class, assigned(), old, lapsed(TODAY))
                .by(BY_MIA)
                .when(waive)
                .then(waived("On leave all year"));
    }

    @Test
    void nobody_waives_their_own_training() {
        given(Training.class, assigned())
                .by(caller("stf-dana", Role.MANAGER))
                .when(new WaiveTraining(TRAINING, "I know it"))
                .isRefused(TrainingRefusal.OWN_TRAINING);
    }

    @Test
    void only_an_assigned_training_is_waived() {
        given(Training.class)
                .by(BY_DANA)
                .when(new WaiveTraining(TRAINING, "Why not"))
                .isRefused(TrainingRefusal.NOT_ASSIGNED);
        assertThat(TrainingRefusal.NOT_ASSIGNED.problem(null).status()).isEqualTo(404);
    }
}
