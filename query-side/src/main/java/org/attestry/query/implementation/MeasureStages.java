package org.attestry.query.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * How long approvals take to each stage, those still on their way counted with what is known of them.
 *
 * @param until only what had happened by then, a day (all of it) or an instant; now if missing
 * @param from only approvals from this day (UTC) on
 * @param to only approvals up to this day, that day included
 * @param market only approvals of this market; those of the whole plan belong to none
 * @param origin only terms approved in this way
 * @param withinDays the service level in days of 24 hours, 14 if missing: what share has come so far by then
 */
@Query(path = "GET /implementations/stage-times")
public record MeasureStages(
        @Nullable AsOf until,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable MarketId market,
        @Nullable Origin origin,
        @Nullable @Min(0) @Max(3650) Integer withinDays)
        implements Asks<StageTimes> {

    static final int USUAL_DAYS = 14;
}
