package org.attestry.query.backtests;

import java.math.BigDecimal;
import java.util.List;
import org.attestry.events.issues.Priority;
import org.attestry.query.statistics.Wilson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a back-test found, in the asker's markets.
 *
 * @param backTest what was ordered, and how far it is
 * @param proposal the whole of the proposed definition
 * @param changes how many things were decided so and would have been decided so
 * @param byMonth how many promises were and would have been kept, by the month in which they were done
 * @param byPriority the same by priority
 */
public record BackTestFindings(
        BackTest backTest, JsonNode proposal, List<Changed> changes, List<Kept> byMonth, List<Kept> byPriority) {

    /**
     * So many things.
     *
     * @param was what was decided of them: MET, or TIER_2
     * @param wouldBe what would have been
     * @param things how many
     * @param exposure what the cases may cost at most together, in US dollars; missing for clocks
     */
    public record Changed(
            Change change,
            String was,
            String wouldBe,
            long things,
            @Nullable BigDecimal exposure) {}

    /**
     * What became of the promises of one clock: met ÷ (met + missed), what was cancelled in neither.
     *
     * @param rule which clock of the promise
     * @param month like 2026-07; missing where they are told by priority
     * @param priority missing where they are told by month, and for what had none
     * @param was the share that was met, and how sure that is; missing where none was done
     * @param wouldBe the share that would have been
     */
    public record Kept(
            String rule,
            @Nullable String month,
            @Nullable Priority priority,
            long wasMet,
            long wasMissed,
            @Nullable Wilson was,
            long wouldBeMet,
            long wouldBeMissed,
            @Nullable Wilson wouldBe) {}
}
