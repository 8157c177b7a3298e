package org.attestry.query.visits;

import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A provider, and for how long nobody has been there.
 *
 * @param lastVisit the day on which the last visit ended (UTC); missing: there was none
 * @param days from that day to the one asked about; missing: there was none
 */
public record WaitingProvider(
        ProviderId provider,
        String name,
        MarketId market,
        @Nullable LocalDate lastVisit,
        @Nullable Integer days) {}
