package org.attestry.events.training;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a training, in the order it lives through it. */
public sealed interface TrainingEvent extends Event {

    /** The training it happened to. */
    TrainingId training();

    @Override
    default Id subject() {
        return training();
    }

    /**
     * Somebody has to learn a material until a day.
     *
     * @param version the oldest version that will do
     * @param number which version of the material that is
     * @param dueBy the last day on which it is in time
     */
    record TrainingAssigned(
            TrainingId training,
            TraineeId trainee,
            MaterialId material,
            MaterialVersionId version,
            int number,
            LocalDate dueBy,
            MarketId market,
            StaffId assignedBy,
            Instant at)
            implements TrainingEvent, InMarket {

        @Override
        public String sentence() {
            return "%s was assigned %s, version %d, due by %s".formatted(trainee, material, number, dueBy);
        }
    }

    /**
     * Somebody learned it, from one version and no other.
     *
     * @param lapsesOn the first day on which it no longer counts; missing: it counts for good
     */
    record TrainingCompleted(
            TrainingId training,
            MaterialVersionId version,
            LocalDate completedOn,
            @Nullable LocalDate lapsesOn,
            StaffId recordedBy,
            Instant at)
            implements TrainingEvent {

        /** Whether it counts on a day that is not before it. */
        public boolean counts(LocalDate day) {
            return lapsesOn == null || day.isBefore(lapsesOn);
        }

        @Override
        public String sentence() {
            var done = "It was completed on %s with %s".formatted(completedOn, version);
            return lapsesOn == null ? done : done + ", which counts until " + lapsesOn;
        }
    }

    /** It stopped counting, because its time was over. */
    record TrainingLapsed(TrainingId training, LocalDate lapsedOn, Instant at) implements TrainingEvent {
        @Override
        public String sentence() {
            return "It lapsed on " + lapsedOn;
        }
    }

    /** It need not be done. */
    record TrainingWaived(TrainingId training, String reason, StaffId waivedBy, Instant at) implements TrainingEvent {
        @Override
        public String sentence() {
            return "%s waived it: %s".formatted(waivedBy, reason);
        }
    }
}
