package org.attestry.events.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a forecast of exceptions. */
public sealed interface ForecastEvent extends Event {

    /** The forecast it happened to. */
    ForecastId forecast();

    @Override
    default Id subject() {
        return forecast();
    }

    /** Somebody stands by a forecast; from here on it is held against what comes. */
    record ForecastPublished(
            ForecastId forecast,
            @Nullable ExceptionKind kind,
            @Nullable MarketId market,
            String model,
            List<ForecastMonth> months,
            StaffId publishedBy,
            Instant at)
            implements ForecastEvent, InMarket {

        public ForecastPublished {
            months = List.copyOf(months);
        }

        @Override
        public String sentence() {
            return "%s published a forecast of %s exceptions for %d months from %s, by %s"
                    .formatted(
                            publishedBy,
                            kind == null ? "all" : ExceptionEvent.words(kind),
                            months.size(),
                            months.getFirst().month(),
                            model);
        }
    }
}
