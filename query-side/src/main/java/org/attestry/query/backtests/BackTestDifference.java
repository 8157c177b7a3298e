package org.attestry.query.backtests;

import java.math.BigDecimal;
import org.attestry.events.MarketId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that would have been decided otherwise.
 *
 * @param item the issue, exception or implementation
 * @param part which clock of it, or which submission
 * @param change what differs most
 * @param exposure what the case may cost at most, in US dollars; missing for a clock
 * @param was what was decided
 * @param wouldBe what would have been
 */
public record BackTestDifference(
        String item,
        String part,
        Change change,
        @Nullable MarketId market,
        @Nullable BigDecimal exposure,
        Verdict was,
        Verdict wouldBe) {}
