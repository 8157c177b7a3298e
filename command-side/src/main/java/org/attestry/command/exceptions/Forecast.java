package org.attestry.command.exceptions;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.exceptions.ForecastEvent;
import org.attestry.events.exceptions.ForecastEvent.ForecastPublished;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What somebody said would come. */
@Aggregate(type = "Forecast")
final class Forecast extends Root {

    private @Nullable ForecastPublished published;

    @Decides
    Version handle(PublishForecast command, Caller caller) {
        return record(command.decide(published, caller));
    }

    @EventSourcingHandler
    void on(ForecastEvent event) {
        remember(event);
        published = switch (event) {
            case ForecastPublished said -> said;
        };
    }
}
