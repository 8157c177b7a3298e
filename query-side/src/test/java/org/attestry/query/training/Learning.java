package org.attestry.query.training;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.training.MaterialId;
import org.attestry.events.training.MaterialVersionId;
import org.attestry.events.training.TraineeId;
import org.attestry.events.training.TrainingEvent.TrainingAssigned;
import org.attestry.events.training.TrainingEvent.TrainingCompleted;
import org.attestry.events.training.TrainingId;
import org.jspecify.annotations.Nullable;

/** Trainings as tests tell them: assigned on 10 January 2026, due by the first of April. */
final class Learning {

    static final MarketId NORTH = new MarketId("mkt-north");
    static final MarketId SOUTH = new MarketId("mkt-south");
    static final StaffId DANA = new StaffId("stf-dana");
    static final MaterialVersionId VERSION = new MaterialVersionId("mtv-privacy-3");
    static final Instant FIRST_DAY = Instant.parse("2026-01-10T14:00:00Z");

    private Learning() {}

    static TrainingAssigned assigned(String training, String trainee, MarketId market) {
        return new TrainingAssigned(
                new TrainingId(training),
                new TraineeId(trainee),
                new MaterialId("mat-privacy"),
                VERSION,
                3,
                LocalDate.of(2026, 4, 1),
                market,
                new StaffId("stf-mia"),
                FIRST_DAY);
    }

    static TrainingCompleted completed(String day, @Nullable String lapsesOn) {
        return new TrainingCompleted(
                new TrainingId("trn-1"),
                VERSION,
                LocalDate.parse(day),
                lapsesOn == null ? null : LocalDate.parse(lapsesOn),
                DANA,
                FIRST_DAY);
    }
}
