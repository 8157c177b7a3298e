package org.attestry.query.network;

import org.attestry.events.MarketId;

/**
 * A region with a team of its own.
 *
 * @param zone the time zone its days are counted in (IANA)
 */
public record ListedMarket(MarketId market, String name, String zone) {}
