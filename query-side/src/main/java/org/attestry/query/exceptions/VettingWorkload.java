package org.attestry.query.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.events.exceptions.VettingFunction;

/**
 * The opinions that are asked for and not given.
 *
 * @param functions those that owe any
 */
public record VettingWorkload(List<Load> functions) {

    /**
     * What one function owes.
     *
     * @param cases how many cases wait for its opinion
     * @param waitingForAnswers how many of them wait for an answer of whoever asked, too
     * @param oldestSince since when the oldest waits
     * @param oldestDays the same in days (UTC)
     * @param waitingDays the days of all of them together
     */
    public record Load(
            VettingFunction function,
            long cases,
            long waitingForAnswers,
            Instant oldestSince,
            int oldestDays,
            long waitingDays) {}
}
