package org.attestry.command.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.MarketId;
import org.attestry.events.network.MarketEvent;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.http.Role;

/**
 * Open a market: a region with a team of its own.
 *
 * @param market the name programs use for it
 * @param name the name people use for it
 * @param zone the time zone its days are counted in (IANA)
 */
@Command(
        path = "PUT /markets/{market}",
        by = {Role.DIRECTOR, Role.ADMINISTRATOR})
public record RegisterMarket(
        @Target MarketId market, @NotBlank @Size(max = 120) String name, ZoneId zone) {

    List<MarketEvent> decide(Registration<MarketRegistered> stage) {
        return stage.first(new MarketRegistered(market, name, zone.getId()));
    }
}
