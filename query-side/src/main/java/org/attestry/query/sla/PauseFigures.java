package org.attestry.query.sla;

import java.util.List;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.SlaSubject;

/**
 * For what clocks stood still.
 *
 * @param byReason a line for each clock of a promise and each reason
 */
public record PauseFigures(List<OfReason> byReason) {

    /**
     * How often and how long.
     *
     * @param rule which clock of the promise
     * @param pauses how often clocks stood still
     * @param clocks how many clocks did
     * @param businessSeconds for how much business time in all, in seconds
     * @param longestSeconds the longest of them
     * @param capped how often a clock went on by itself, because it may not stand still longer
     */
    public record OfReason(
            SlaSubject subject,
            String rule,
            PauseReason reason,
            long pauses,
            long clocks,
            long businessSeconds,
            long longestSeconds,
            long capped) {}
}
