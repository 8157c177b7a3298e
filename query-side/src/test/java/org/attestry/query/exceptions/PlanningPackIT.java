package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.OLGA;
import static org.attestry.query.exceptions.Cases.SOUTH;
import static org.attestry.query.exceptions.Cases.july;
import static org.attestry.query.exceptions.Cases.requested;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.attestry.events.Event;
import org.attestry.events.MarketId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.ForecastEvent.ForecastPublished;
import org.attestry.events.exceptions.ForecastId;
import org.attestry.events.exceptions.ForecastMonth;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What to plan with, and how earlier plans did. */
final class PlanningPackIT {

    private final YearMonth now = YearMonth.now(ZoneOffset.UTC);

    @AutoClose
    private final History history = History.seenBy(new ExceptionFigureBook()).by("stf-olga");

    @Test
    void a_pack_goes_on_from_the_months_that_are_over() {
        for (int ago = 30; ago >= 0; ago--) {
            history.happened(cases(now.minusMonths(ago), 5 + ago % 12, NORTH, ExceptionKind.SALES));
        }
        var pack = history.ask(
                new FindPlanningPack(ExceptionKind.SALES, null, 6, new BigDecimal("4"), new BigDecimal("120")));
        assertThat(pack.history()).hasSize(30);
        assertThat(pack.history().getLast()).isEqualTo(new MonthlyVolume(now.minusMonths(1), 6));
        assertThat(pack.trend()).isNotNull();
        assertThat(pack.forecast().model()).isEqualTo("seasonal naive");
        assertThat(pack.forecast().months()).hasSize(6);
        assertThat(pack.forecast().months().getFirst())
                .as("this month is not over, so it is forecast too: as a year ago")
                .returns(now, ForecastMonth::month)
                .returns(new BigDecimal("5.00"), ForecastMonth::mean);
        assertThat(pack.staffing().getFirst().hours()).isEqualByComparingTo("20");
        assertThat(pack.staffing().getFirst().people()).isEqualByComparingTo("0.17");
        assertThat(history.ask(new FindPlanningPack(ExceptionKind.PRODUCT, null, null, null, null))
                        .forecast())
                .isNull();
    }

    @Test
    void what_ends_is_known_from_its_last_day() {
        history.happened(requested(1, 1, NORTH), Lives.approved(1, 7), Lives.activated(1, "2026-08-01T04:00:00Z"))
                .happened(requested(2, 1, NORTH), Lives.approved(2, 7), Lives.activated(2, "2026-08-01T04:00:00Z"))
                .happened(Lives.revoked(2, "2026-08-02T04:00:00Z"))
                .happened(requested(3, 1, NORTH));
        var pack = history.ask(new FindPlanningPack(null, null, 24, null, null));
        assertThat(pack.expiries()).containsExactly(new MonthlyVolume(YearMonth.from(Cases.LAST), 1));
        assertThat(pack.staffing()).isNull();
    }

    @Test
    void a_published_forecast_is_held_against_the_months_that_are_over() {
        history.happened(cases(now.minusMonths(2), 4, NORTH, ExceptionKind.SALES))
                .happened(cases(now.minusMonths(1), 9, NORTH, ExceptionKind.SALES))
                .happened(cases(now.minusMonths(1), 5, SOUTH, ExceptionKind.PRODUCT))
                .happened(cases(now, 3, NORTH, ExceptionKind.SALES));
        var months = IntStream.rangeClosed(-2, 0)
                .mapToObj(ahead -> expected(now.plusMonths(ahead)))
                .toList();
        history.happened(
                new ForecastPublished(
                        new ForecastId("fct-1"), ExceptionKind.SALES, NORTH, "Holt damped", months, OLGA, july(1)),
                new ForecastPublished(new ForecastId("fct-2"), null, null, "Holt damped", months, OLGA, july(2)));
        var scored = history.ask(new FindForecasts(ExceptionKind.SALES, null, null, null))
                .items();
        assertThat(scored).singleElement().satisfies(forecast -> {
            assertThat(forecast.over()).isEqualTo(2);
            assertThat(forecast.meanAbsoluteError()).isEqualByComparingTo("2.5");
            assertThat(forecast.inside80()).isEqualTo(1);
            assertThat(forecast.inside95()).isEqualTo(2);
            assertThat(forecast.months().getLast().came())
                    .as("this month is not over")
                    .isNull();
            assertThat(forecast.months().get(1).error()).isEqualByComparingTo("4");
        });
        assertThat(history.ask(new FindForecasts(null, null, null, null))
                        .items()
                        .getFirst()
                        .months()
                        .get(1)
                        .came())
                .as("of all kinds and markets")
                .isEqualTo(14);
    }

    private static ForecastMonth expected(YearMonth month) {
        return new ForecastMonth(
                month,
                new BigDecimal("5"),
                new BigDecimal("3"),
                new BigDecimal("7"),
                new BigDecimal("1"),
                new BigDecimal("9"));
    }

    private static Event[] cases(YearMonth month, int count, MarketId market, ExceptionKind kind) {
        var at = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int number = (month.getYear() * 12 + month.getMonthValue()) * 1000
                            + (market.equals(NORTH) ? 0 : 500)
                            + i;
                    return requested(number, at, market, kind, "4.2", "1");
                })
                .toArray(Event[]::new);
    }
}
