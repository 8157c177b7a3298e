package org.attestry.command.training;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.knowing;
import static org.attestry.command.kernel.Callers.recalling;

import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.attestry.events.training.Audience;
import org.attestry.events.training.MaterialEvent.MaterialPublished;
import org.attestry.events.training.MaterialId;
import org.attestry.events.training.MaterialVersionId;
import org.attestry.events.training.TraineeId;
import org.attestry.events.training.TrainingEvent.TrainingAssigned;
import org.attestry.events.training.TrainingEvent.TrainingCompleted;
import org.attestry.events.training.TrainingEvent.TrainingLapsed;
import org.attestry.events.training.TrainingEvent.TrainingWaived;
import org.attestry.events.training.TrainingId;
import org.attestry.http.Role;

/** One training as tests tell it: Dana has to learn the privacy material until the end of August. */
final class Trainings {

    static final TrainingId TRAINING = new TrainingId("trn-1");
    static final StaffId DANA = new StaffId("stf-dana");
    static final StaffId MIA = new StaffId("stf-mia");
    static final ProviderId CLINIC = new ProviderId("prv-clinic");
    static final MarketId NORTH = new MarketId("mkt-north");
    static final LocalDate TODAY = LocalDate.of(2026, 7, 10);
    static final LocalDate DUE = LocalDate.of(2026, 8, 31);
    static final MaterialPublished SECOND = published("mtv-privacy-2", "mat-privacy", 2, 12, Audience.values());
    static final MaterialPublished THIRD = published("mtv-privacy-3", "mat-privacy", 3, 12, Audience.values());
    static final MaterialPublished FOR_GOOD = published("mtv-privacy-4", "mat-privacy", 4, null, Audience.values());
    static final MaterialPublished BILLING = published("mtv-billing-9", "mat-billing", 9, 12, Audience.STAFF);
    static final Caller BY_DANA = knowingAll(caller("stf-dana", Role.REPRESENTATIVE));
    static final Caller BY_MIA = knowingAll(caller("stf-mia", Role.MANAGER));
    static final Caller BY_ADMIN = knowingAll(caller("stf-admin", Role.ADMINISTRATOR));

    private Trainings() {}

    static Caller knowingAll(Caller who) {
        var known = knowing(knowing(who, DANA, NORTH), CLINIC, NORTH);
        for (var material : List.of(SECOND, THIRD, FOR_GOOD, BILLING)) {
            known = recalling(known, material.version(), material);
        }
        return known;
    }

    static MaterialPublished published(
            String version, String material, int number, Integer validMonths, Audience... audience) {
        return new MaterialPublished(
                new MaterialVersionId(version),
                new MaterialId(material),
                number,
                "Privacy in the office",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of("en"),
                List.of(audience),
                validMonths,
                MIA,
                NOW);
    }

    static AssignTraining assign() {
        return new AssignTraining(TRAINING, DANA, null, THIRD.version(), DUE);
    }

    static CompleteTraining complete(LocalDate day, MaterialPublished from) {
        return new CompleteTraining(TRAINING, day, from.version());
    }

    static TrainingAssigned assigned() {
        return new TrainingAssigned(
                TRAINING, TraineeId.of(DANA), THIRD.material(), THIRD.version(), 3, DUE, NORTH, MIA, NOW);
    }

    static TrainingCompleted completed(LocalDate day) {
        return new TrainingCompleted(TRAINING, THIRD.version(), day, day.plusYears(1), DANA, NOW);
    }

    static TrainingLapsed lapsed(LocalDate day) {
        return new TrainingLapsed(TRAINING, day, NOW);
    }

    static TrainingWaived waived(String reason) {
        return new TrainingWaived(TRAINING, reason, MIA, NOW);
    }
}
