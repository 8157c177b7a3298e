package org.attestry.command.training;

import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.attestry.events.training.MaterialVersionId;
import org.attestry.events.training.TraineeId;
import org.attestry.events.training.TrainingEvent;
import org.attestry.events.training.TrainingEvent.TrainingAssigned;
import org.attestry.events.training.TrainingId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Give somebody a material to learn until a day: a member of staff, or a provider office.
 *
 * @param training the name programs use for it
 * @param staff the member of staff who has to learn; either this or provider
 * @param provider the provider whose office has to learn; either this or staff
 * @param version the version to learn; a later one of the same material will do too
 * @param dueBy the last day on which it is in time
 */
@Command(
        path = "PUT /trainings/{training}",
        by = {Role.MANAGER, Role.DIRECTOR, Role.ADMINISTRATOR})
public record AssignTraining(
        @Target TrainingId training,
        @Nullable @Known StaffId staff,
        @Nullable @Known ProviderId provider,
        @Known(recall = true) MaterialVersionId version,
        LocalDate dueBy) {

    /** @throws IllegalArgumentException if both learn, or nobody */
    public AssignTraining {
        if ((staff == null) == (provider == null)) {
            throw new IllegalArgumentException("must name either staff or provider, and not both");
        }
    }

    List<TrainingEvent> decide(Stage stage, Caller caller) {
        var before = stage.assignment();
        if (before == null) {
            return List.of(assigned(caller));
        }
        if (before.trainee().equals(trainee())
                && before.version().equals(version)
                && before.dueBy().equals(dueBy)) {
            return List.of();
        }
        throw new Refused(TrainingRefusal.ASSIGNED_OTHERWISE, before.sentence() + ".");
    }

    private TrainingAssigned assigned(Caller caller) {
        var material = Materials.published(version, caller);
        if (dueBy.isBefore(Stage.today(caller))) {
            throw new Refused(TrainingRefusal.DUE_ALREADY);
        }
        if (!material.audience().contains(trainee().audience())) {
            throw new Refused(TrainingRefusal.NOT_MADE_FOR_THEM, "It is made for " + material.audience() + ".");
        }
        var market = caller.marketOf(learner());
        return new TrainingAssigned(
                training,
                trainee(),
                material.material(),
                version,
                material.number(),
                dueBy,
                market,
                caller.staff(),
                caller.at());
    }

    private TraineeId trainee() {
        return new TraineeId(learner().value());
    }

    private Id learner() {
        if (staff != null) {
            return staff;
        }
        if (provider != null) {
            return provider;
        }
        throw new IllegalStateException("nobody learns"); // the constructor lets none of these come into being
    }
}
