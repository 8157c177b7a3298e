package org.attestry.events;

/** An event that places its thing in a market, which decides who may act on it and see it. */
public interface InMarket {

    /** The market the thing belongs to from here on. */
    MarketId market();
}
