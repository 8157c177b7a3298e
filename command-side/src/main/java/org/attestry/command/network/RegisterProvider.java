package org.attestry.command.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Claimed;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Target;
import org.attestry.events.MarketId;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderEvent;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.ProviderId;
import org.attestry.events.network.ProviderKind;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Bring a provider into the network under a National Provider Identifier that nobody else has.
 *
 * @param provider the name programs use for it
 * @param npi ten digits, the last one checks the others
 * @param name the legal name
 * @param kind what it is to the plan
 * @param specialty what it is good at, in the words of the source
 * @param market the market that looks after it
 * @param city where it practises
 * @param state two letters
 */
@Command(
        path = "PUT /providers/{provider}",
        by = {Role.MANAGER, Role.DIRECTOR, Role.ADMINISTRATOR})
public record RegisterProvider(
        @Target ProviderId provider,
        @Claimed Npi npi,
        @NotBlank @Size(max = 200) String name,
        ProviderKind kind,
        @Nullable @Size(min = 1, max = 200) String specialty,
        @Known MarketId market,
        @Nullable @Size(min = 1, max = 120) String city,

        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters")
        String state) {

    List<ProviderEvent> decide(Registration<ProviderRegistered> stage) {
        return stage.first(new ProviderRegistered(provider, npi, name, kind, specialty, market, city, state));
    }
}
