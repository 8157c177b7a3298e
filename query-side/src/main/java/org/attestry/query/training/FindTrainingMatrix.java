package org.attestry.query.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.attestry.events.training.MaterialId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * How trainings stand on a day, the first due first: computed from dates, so nothing has to run for it to be right.
 *
 * @param market only those of people and providers of this market
 * @param staff only those of this member of staff
 * @param provider only those of this provider's office
 * @param material only those of this material
 * @param state only those that stand like this
 * @param on the day asked about, today (UTC) if missing; what was assigned later is left out
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /training/matrix")
public record FindTrainingMatrix(
        @Nullable MarketId market,
        @Nullable StaffId staff,
        @Nullable ProviderId provider,
        @Nullable MaterialId material,
        @Nullable TrainingState state,
        @Nullable LocalDate on,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<MatrixCell>> {}
