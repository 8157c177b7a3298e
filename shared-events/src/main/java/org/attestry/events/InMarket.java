package org.attestry.events;

import org.jspecify.annotations.Nullable;

/** An event that places its thing in a market, which decides who may act on it and see it. */
public interface InMarket {

    /** The market the thing belongs to from here on; none: it belongs to the whole plan. */
    @Nullable
    MarketId market();
}
