package org.attestry.query.implementation;

import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * How customers and colleagues judged in a period, and how soon they were answered.
 *
 * @param from the first day (UTC); missing: from the beginning
 * @param to the last day, which is part of the period; missing: until now
 * @param market only feedback of this market
 */
@Query(path = "GET /feedback/figures")
public record MeasureFeedback(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable MarketId market) implements Asks<FeedbackFigures> {}
