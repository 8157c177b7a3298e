package org.attestry.command.training;

import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.training.MaterialVersionId;
import org.attestry.events.training.TrainingEvent;
import org.attestry.events.training.TrainingEvent.TrainingAssigned;
import org.attestry.events.training.TrainingEvent.TrainingCompleted;
import org.attestry.events.training.TrainingId;
import org.attestry.http.Role;

/**
 * Say that a training was done, and from which version. It may be done again, to count for longer.
 *
 * @param training the training that was assigned
 * @param completedOn the day on which it was done
 * @param version the version of the assigned material that was learned from, not older than the assigned one
 */
@Command(
        path = "PUT /trainings/{training}/completions/{completedOn}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.ADMINISTRATOR})
public record CompleteTraining(
        @Target TrainingId training,
        LocalDate completedOn,
        @Known(recall = true) MaterialVersionId version) {

    List<TrainingEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Unassigned nothing -> throw new Refused(TrainingRefusal.NOT_ASSIGNED);
            case Stage.Assigned assigned -> List.of(completed(assigned.as(), caller));
            case Stage.Completed before -> again(before, caller);
            case Stage.Lapsed lapsed -> again(lapsed.before(), caller);
            case Stage.Waived waived ->
                throw new Refused(TrainingRefusal.WAIVED, waived.by().sentence() + ".");
        };
    }

    private List<TrainingEvent> again(Stage.Completed before, Caller caller) {
        var thatDay = before.completions().get(completedOn);
        if (thatDay == null) {
            return List.of(completed(before.as(), caller));
        }
        Stage.mustSpeakFor(before.as(), caller);
        if (thatDay.version().equals(version)) {
            return List.of();
        }
        throw new Refused(TrainingRefusal.COMPLETED_OTHERWISE, thatDay.sentence() + ".");
    }

    private TrainingCompleted completed(TrainingAssigned as, Caller caller) {
        Stage.mustSpeakFor(as, caller);
        if (completedOn.isAfter(Stage.today(caller))) {
            throw new Refused(TrainingRefusal.NOT_DONE_YET);
        }
        var learned = Materials.published(version, caller);
        if (!learned.material().equals(as.material())) {
            throw new Refused(TrainingRefusal.OTHER_MATERIAL, as.sentence() + ".");
        }
        if (learned.number() < as.number()) {
            throw new Refused(TrainingRefusal.OLDER_VERSION, as.sentence() + ".");
        }
        if (completedOn.isBefore(learned.effectiveFrom())) {
            throw new Refused(TrainingRefusal.NOT_YET_EFFECTIVE, learned.sentence() + ".");
        }
        return new TrainingCompleted(
                training, version, completedOn, learned.lapseOf(completedOn), caller.staff(), caller.at());
    }
}
