package org.attestry.query.exceptions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.ForecastMonth;
import org.attestry.query.statistics.BackTest;
import org.attestry.query.statistics.Forecast;
import org.attestry.query.statistics.ForecastStep;
import org.attestry.query.statistics.MannKendall;
import org.jspecify.annotations.Nullable;

/**
 * What to plan with.
 *
 * @param kind of which kind; missing for all
 * @param history requests month by month, without the month that is not over
 * @param trend whether they rise or fall; missing for fewer than three months
 * @param forecast what is to be expected, the month that is not over first; missing for fewer than two months
 * @param expiries what ends in each month unless it is renewed, known from its last day; what should have ended before is
 *     in its month too
 * @param staffing how many people the forecast takes; missing unless both hours were named
 */
public record PlanningPack(
        @Nullable ExceptionKind kind,
        List<MonthlyVolume> history,
        @Nullable MannKendall trend,
        @Nullable Outlook forecast,
        List<MonthlyVolume> expiries,
        @Nullable List<Staffing> staffing) {

    private static final int SEASON = 12;

    /**
     * A forecast and its record.
     *
     * @param model the model that was chosen
     * @param why why that one
     * @param parameters what was chosen for it
     * @param backTest how it did in back-test
     * @param naive how the seasonal naive did on the same months
     * @param months the forecast, month by month; whoever publishes it sends these
     */
    public record Outlook(
            String model,
            String why,
            Map<String, Double> parameters,
            @Nullable BackTest backTest,
            @Nullable BackTest naive,
            List<ForecastMonth> months) {}

    /**
     * The people a month takes.
     *
     * @param hours of work, at the mean of the forecast
     * @param people the same in people
     * @param peopleAtMost the same at the upper end of the 80 % interval
     */
    public record Staffing(YearMonth month, BigDecimal hours, BigDecimal people, BigDecimal peopleAtMost) {}

    static PlanningPack of(
            FindPlanningPack query, List<MonthlyVolume> history, List<MonthlyVolume> expiries, YearMonth now) {
        var values = MonthlyVolume.values(history);
        var outlook = Forecast.of(values, SEASON, query.horizon())
                .map(forecast -> outlook(forecast, now))
                .orElse(null);
        return new PlanningPack(
                query.kind(),
                history,
                values.length < MannKendall.FEWEST ? null : MannKendall.of(values),
                outlook,
                expiries,
                outlook == null ? null : staffing(query, outlook.months()));
    }

    private static Outlook outlook(Forecast forecast, YearMonth now) {
        var months = forecast.steps().stream()
                .map(step -> month(step, now.plusMonths(step.ahead() - 1)))
                .toList();
        return new Outlook(
                forecast.model(), forecast.why(), forecast.parameters(), forecast.backTest(), forecast.naive(), months);
    }

    private static ForecastMonth month(ForecastStep step, YearMonth month) {
        return new ForecastMonth(
                month,
                rounded(step.mean()),
                rounded(step.low80()),
                rounded(step.high80()),
                rounded(step.low95()),
                rounded(step.high95()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    }

    private static @Nullable List<Staffing> staffing(FindPlanningPack query, List<ForecastMonth> months) {
        var perCase = query.hoursPerCase();
        var perPerson = query.hoursPerPerson();
        if (perCase == null || perPerson == null) {
            return null;
        }
        return months.stream()
                .map(month -> new Staffing(
                        month.month(),
                        month.mean().multiply(perCase),
                        month.mean().multiply(perCase).divide(perPerson, 2, RoundingMode.HALF_UP),
                        month.high80().multiply(perCase).divide(perPerson, 2, RoundingMode.HALF_UP)))
                .toList();
    }
}
