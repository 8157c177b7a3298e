package org.attestry.query.sla;

import java.util.List;
import org.attestry.events.sla.SlaSubject;
import org.attestry.query.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/**
 * How many promises were kept: met ÷ (met + missed). What was cancelled is in neither; an excused breach stays missed
 * and is also told apart.
 *
 * @param byClock each clock of each promise over all months asked for
 * @param byMonth the same month by month, the first first
 */
public record Attainment(List<Kept> byClock, List<Kept> byMonth) {

    /**
     * What became of the promises of one clock.
     *
     * @param rule which clock of the promise
     * @param month the month in which they were done, like 2026-07; missing: all of them
     * @param met done in time
     * @param missed done too late
     * @param excused those of the missed that somebody excused
     * @param cancelled no longer wanted
     * @param openAndBreached not done and broken already; counted over all months only
     * @param attained the share that was met, and how sure that is; missing where none was done
     */
    public record Kept(
            SlaSubject subject,
            String rule,
            @Nullable String month,
            long met,
            long missed,
            long excused,
            long cancelled,
            @Nullable Long openAndBreached,
            @Nullable Wilson attained) {}
}
