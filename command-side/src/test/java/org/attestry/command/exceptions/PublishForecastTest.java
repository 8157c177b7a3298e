package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.ForecastRefusal.FORECAST_PUBLISHED_OTHERWISE;
import static org.attestry.command.exceptions.ForecastRefusal.INTERVALS_CROSS;
import static org.attestry.command.exceptions.ForecastRefusal.MONTHS_WITH_GAP;
import static org.attestry.command.exceptions.ForecastRefusal.MONTH_IS_OVER;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Story.given;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.ForecastEvent.ForecastPublished;
import org.attestry.events.exceptions.ForecastId;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

/** A forecast is kept as it was said, before it is known what comes. */
class PublishForecastTest {

    private static final Caller OLGA = caller("stf-olga", Role.OFFICER);
    private static final ForecastId NAME = new ForecastId("fct-1");

    @Test
    void a_forecast_of_this_month_and_the_next_is_kept_as_it_was_said() {
        var command = forecast(month("2026-07", "5"), month("2026-08", "5.00"));
        given(Forecast.class).by(OLGA).when(command).then(published(command));
        given(Forecast.class, published(command))
                .by(at(OLGA, NOW.plusSeconds(99_999_999)))
                .when(forecast(month("2026-07", "5.0"), month("2026-08", "5")))
                .isNoNews();
    }

    @Test
    void a_forecast_never_changes() {
        var command = forecast(month("2026-07", "5"));
        given(Forecast.class, published(command))
                .by(OLGA)
                .when(forecast(month("2026-07", "6")))
                .isRefused(FORECAST_PUBLISHED_OTHERWISE);
    }

    @Test
    void nobody_forecasts_a_month_that_is_over() {
        given(Forecast.class).by(OLGA).when(forecast(month("2026-06", "5"))).isRefused(MONTH_IS_OVER);
        var lastMoment = at(OLGA, Instant.parse("2026-07-31T23:59:59Z"));
        var command = forecast(month("2026-07", "5"));
        given(Forecast.class).by(lastMoment).when(command).then(published(command, lastMoment.at()));
    }

    @Test
    void months_follow_one_another_and_intervals_lie_in_one_another() {
        given(Forecast.class)
                .by(OLGA)
                .when(forecast(month("2026-07", "5"), month("2026-09", "5")))
                .isRefused(MONTHS_WITH_GAP);
        given(Forecast.class)
                .by(OLGA)
                .when(forecast(month("2026-08", "5"), month("2026-07", "5")))
                .isRefused(MONTHS_WITH_GAP);
        given(Forecast.class).by(OLGA).when(forecast(month("2026-07", "7.01"))).isRefused(INTERVALS_CROSS);
        given(Forecast.class).by(OLGA).when(forecast(month("2026-07", "2.99"))).isRefused(INTERVALS_CROSS);
    }

    private static PublishForecast forecast(ExpectedMonth... months) {
        return new PublishForecast(NAME, ExceptionKind.SALES, null, "Holt damped", List.of(months));
    }

    /** From 3 to 7 in the narrower interval, from 1 to 9 in the wider. */
    private static ExpectedMonth month(String month, String mean) {
        var ends = Stream.of("3", "7", "1", "9").map(BigDecimal::new).toList();
        return new ExpectedMonth(
                YearMonth.parse(month), new BigDecimal(mean), ends.get(0), ends.get(1), ends.get(2), ends.get(3));
    }

    private static ForecastPublished published(PublishForecast command) {
        return published(command, NOW);
    }

    private static ForecastPublished published(PublishForecast command, Instant at) {
        var months = command.months().stream().map(ExpectedMonth::said).toList();
        return new ForecastPublished(NAME, command.kind(), null, command.model(), months, new StaffId("stf-olga"), at);
    }
}
