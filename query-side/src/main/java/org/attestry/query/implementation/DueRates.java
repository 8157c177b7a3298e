package org.attestry.query.implementation;

import java.time.Instant;
import java.util.List;
import org.attestry.query.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/**
 * How much of what was due is implemented.
 *
 * @param asOf the moment up to which it was counted
 * @param total all of it
 * @param months the same by the month in which it was or is due, the earliest first
 */
public record DueRates(Instant asOf, Month total, List<Month> months) {

    /**
     * What was or is due in one month, by the plan if there is one, by the approval otherwise.
     *
     * @param month the month; missing for all
     * @param due due by the moment: the due day has come where the exception counts its days
     * @param implemented verified among those
     * @param notYetDue to come; in no share
     * @param dropped withdrawn, revoked, not ratified or replaced before due; in no share
     * @param rate implemented ÷ due, with its 95 % interval; missing where nothing was due
     */
    public record Month(
            @Nullable String month,
            long due,
            long implemented,
            long notYetDue,
            long dropped,
            @Nullable Wilson rate) {}
}
