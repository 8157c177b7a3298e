package org.attestry.command.exceptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.ForecastEvent;
import org.attestry.events.exceptions.ForecastEvent.ForecastPublished;
import org.attestry.events.exceptions.ForecastId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Stand by a forecast of exceptions, so that it can be held against what comes; the planning pack offers one.
 *
 * @param forecast the name programs use for it
 * @param kind of exceptions of this kind; none: of all kinds
 * @param market of this market; none: of the whole plan
 * @param model how it was made
 * @param months what is expected, month after month without a gap; none of them is over
 */
@Command(
        path = "PUT /exceptions/forecasts/{forecast}",
        by = {Role.OFFICER, Role.DIRECTOR})
public record PublishForecast(
        @Target ForecastId forecast,
        @Nullable ExceptionKind kind,
        @Nullable @Known MarketId market,
        @NotBlank @Size(max = 80) String model,
        @Size(min = 1, max = 24) List<@Valid ExpectedMonth> months) {

    public PublishForecast {
        months = List.copyOf(months);
    }

    List<ForecastEvent> decide(@Nullable ForecastPublished before, Caller caller) {
        if (before == null) {
            mustHold(caller.at());
            return List.of(published(caller.staff(), caller.at()));
        }
        if (published(before.publishedBy(), before.at()).equals(before)) {
            return List.of();
        }
        throw new Refused(ForecastRefusal.FORECAST_PUBLISHED_OTHERWISE, before.sentence() + ".");
    }

    private void mustHold(Instant now) {
        if (months.getFirst().month().isBefore(YearMonth.from(now.atOffset(ZoneOffset.UTC)))) {
            throw new Refused(ForecastRefusal.MONTH_IS_OVER);
        }
        for (int i = 1; i < months.size(); i++) {
            if (!months.get(i).month().equals(months.get(i - 1).month().plusMonths(1))) {
                throw new Refused(
                        ForecastRefusal.MONTHS_WITH_GAP,
                        "After " + months.get(i - 1).month() + " comes "
                                + months.get(i).month() + ".");
            }
        }
        months.stream().filter(month -> !month.isNested()).findFirst().ifPresent(month -> {
            throw new Refused(ForecastRefusal.INTERVALS_CROSS, "It is " + month.month() + ".");
        });
    }

    private ForecastPublished published(StaffId by, Instant at) {
        return new ForecastPublished(
                forecast,
                kind,
                market,
                model,
                months.stream().map(ExpectedMonth::said).toList(),
                by,
                at);
    }
}
