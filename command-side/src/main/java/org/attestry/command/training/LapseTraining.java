package org.attestry.command.training;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.training.TrainingEvent;
import org.attestry.events.training.TrainingEvent.TrainingLapsed;
import org.attestry.events.training.TrainingId;
import org.attestry.http.Role;

/**
 * Say that a completion no longer counts, because its day has come. Views know that from the dates alone; this puts it
 * on record.
 *
 * @param training the training that was completed
 */
@Command(path = "PUT /trainings/{training}/lapse", by = Role.ADMINISTRATOR)
public record LapseTraining(@Target TrainingId training) {

    List<TrainingEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Unassigned nothing -> throw new Refused(TrainingRefusal.NOT_ASSIGNED);
            case Stage.Assigned open -> throw new Refused(TrainingRefusal.NOT_COMPLETED);
            case Stage.Completed completed -> lapse(completed, caller);
            case Stage.Lapsed lapsed -> List.of();
            case Stage.Waived waived ->
                throw new Refused(TrainingRefusal.WAIVED, waived.by().sentence() + ".");
        };
    }

    private List<TrainingEvent> lapse(Stage.Completed completed, Caller caller) {
        var day = completed.lapsesOn();
        if (day == null) {
            throw new Refused(TrainingRefusal.COUNTS_FOR_GOOD);
        }
        if (Stage.today(caller).isBefore(day)) {
            throw new Refused(TrainingRefusal.COUNTS_STILL, "It lapses on " + day + ".");
        }
        return List.of(new TrainingLapsed(training, day, caller.at()));
    }
}
