package org.attestry.command.exceptions;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.MarketId;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;

/** Where a case belongs, and in which zone its days are counted. */
final class Places {

    private Places() {}

    /** The market named, or the provider's; both are the same one. */
    static @Nullable MarketId market(@Nullable ProviderId provider, @Nullable MarketId market, Caller caller) {
        if (provider == null) {
            return market;
        }
        var home = caller.marketOf(provider);
        if (market != null && !market.equals(home)) {
            throw new Refused(CaseRefusal.PROVIDER_ELSEWHERE, "The provider belongs to " + home + ".");
        }
        return home;
    }

    /** The zone of the market; without a market, the zone of the standard. */
    static String zone(@Nullable MarketId market, String ofStandard, Caller caller) {
        return market == null
                ? ofStandard
                : caller.historyOf(market).stream()
                        .filter(MarketRegistered.class::isInstance)
                        .map(registered -> ((MarketRegistered) registered).zone())
                        .findFirst()
                        .orElse(ofStandard);
    }
}
