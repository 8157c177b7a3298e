package org.attestry.query.training;

import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.attestry.events.training.MaterialId;
import org.attestry.events.training.MaterialVersionId;
import org.attestry.events.training.TrainingId;
import org.jspecify.annotations.Nullable;

/**
 * How one training stands on the day asked about.
 *
 * @param staff the member of staff who has to learn; missing for an office
 * @param provider the provider whose office has to learn; missing for staff
 * @param version the assigned version of the material
 * @param completedOn when it was done, the completion that counts longest
 * @param completedWith from which version
 * @param lapsesOn the day on which that stops counting; missing: never, or it was not done
 * @param lapseRecorded whether the lapse was put on record
 * @param waiveReason why it need not be done
 */
public record MatrixCell(
        TrainingId training,
        @Nullable StaffId staff,
        @Nullable ProviderId provider,
        MarketId market,
        MaterialId material,
        MaterialVersionId version,
        LocalDate assignedOn,
        LocalDate dueBy,
        TrainingState state,
        @Nullable LocalDate completedOn,
        @Nullable MaterialVersionId completedWith,
        @Nullable LocalDate lapsesOn,
        boolean lapseRecorded,
        @Nullable String waiveReason) {}
