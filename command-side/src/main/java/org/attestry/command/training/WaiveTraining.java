package org.attestry.command.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.training.TrainingEvent;
import org.attestry.events.training.TrainingEvent.TrainingAssigned;
import org.attestry.events.training.TrainingEvent.TrainingWaived;
import org.attestry.events.training.TrainingId;
import org.attestry.http.Role;

/**
 * Say that an assigned training need not be done.
 *
 * @param training the training that was assigned
 * @param reason why it need not be done
 */
@Command(
        path = "PUT /trainings/{training}/waiver",
        by = {Role.MANAGER, Role.DIRECTOR, Role.ADMINISTRATOR})
public record WaiveTraining(
        @Target TrainingId training,
        @NotBlank @Size(max = 500) String reason) {

    List<TrainingEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Unassigned nothing -> throw new Refused(TrainingRefusal.NOT_ASSIGNED);
            case Stage.Assigned open -> waived(open.as(), caller);
            case Stage.Completed completed
            when completed.counts(Stage.today(caller)) -> throw new Refused(TrainingRefusal.COMPLETED);
            case Stage.Completed completed -> waived(completed.as(), caller);
            case Stage.Lapsed lapsed -> waived(lapsed.before().as(), caller);
            case Stage.Waived waived when waived.by().reason().equals(reason) -> List.of();
            case Stage.Waived waived ->
                throw new Refused(TrainingRefusal.WAIVED_OTHERWISE, waived.by().sentence() + ".");
        };
    }

    private List<TrainingEvent> waived(TrainingAssigned as, Caller caller) {
        if (as.trainee().is(caller.staff())) {
            throw new Refused(TrainingRefusal.OWN_TRAINING);
        }
        return List.of(new TrainingWaived(training, reason, caller.staff(), caller.at()));
    }
}
