package org.attestry.query.exceptions;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.attestry.events.MarketId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * What to plan with: how many exceptions there were, whether that is a trend, how many are to be expected, which end
 * when, and how many people that takes.
 *
 * @param kind only of this kind
 * @param market only of this market
 * @param months how many months ahead, 12 if missing
 * @param hoursPerCase the hours of work that a case takes
 * @param hoursPerPerson the hours that a person has for it in a month
 */
@Query(path = "GET /exceptions/planning-pack")
public record FindPlanningPack(
        @Nullable ExceptionKind kind,
        @Nullable MarketId market,
        @Nullable @Min(1) @Max(24) Integer months,
        @Nullable @Positive @DecimalMax("10000") BigDecimal hoursPerCase,
        @Nullable @Positive @DecimalMax("10000") BigDecimal hoursPerPerson)
        implements Asks<PlanningPack> {

    private static final int A_YEAR = 12;

    int horizon() {
        return months == null ? A_YEAR : months;
    }
}
