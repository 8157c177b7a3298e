package org.attestry.events.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to the back-test of a promise; no clock hears of it. */
public sealed interface SlaBackTestEvent extends Event {

    /** The back-test it happened to. */
    SlaBackTestId backTest();

    @Override
    default Id subject() {
        return backTest();
    }

    /**
     * Somebody wants to know what another promise would have decided.
     *
     * @param clocks what would have been promised
     * @param from for what began then or later
     * @param until and before then
     * @param position where in the ledger history ends for it; missing: where the ledger ends when it is begun
     */
    record SlaBackTestOrdered(
            SlaBackTestId backTest,
            SlaDefinitionId definition,
            CalendarId calendar,
            List<ClockRule> clocks,
            Instant from,
            Instant until,
            @Nullable Long position,
            Instant at)
            implements SlaBackTestEvent {

        public SlaBackTestOrdered {
            clocks = List.copyOf(clocks);
        }

        @Override
        public String sentence() {
            return "A back-test of %s over what began from %s until %s was ordered".formatted(definition, from, until);
        }
    }
}
