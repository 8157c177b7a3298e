package org.attestry.http;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestry.events.MarketId;

/** Where somebody may act: every market, or some. */
public record Markets(boolean every, Set<MarketId> some) {

    /** All there are, and all to come. */
    public static final Markets EVERY = new Markets(true, Set.of());

    public Markets {
        some = Set.copyOf(some);
    }

    /** Only these. */
    public static Markets only(MarketId... markets) {
        return new Markets(false, Set.of(markets));
    }

    /** As a token says it: {@code *} for every market, or market ids. */
    public static Markets ofClaim(List<String> claim) {
        return claim.contains("*")
                ? EVERY
                : new Markets(false, claim.stream().map(MarketId::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether this market is among them. */
    public boolean cover(MarketId market) {
        return every || some.contains(market);
    }
}
