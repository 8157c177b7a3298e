package org.attestry.query.implementation;

import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * How long each stage of bringing a customer on takes, and how much that varies.
 *
 * @param from the first day (UTC); missing: from the beginning
 * @param to the last day, which is part of the period; missing: until now
 * @param market only onboardings of this market
 */
@Query(path = "GET /onboardings/stage-times")
public record MeasureOnboardings(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable MarketId market) implements Asks<OnboardingTimes> {}
