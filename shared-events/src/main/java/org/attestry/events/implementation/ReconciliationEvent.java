package org.attestry.events.implementation;

import java.time.Instant;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;

/** Everything that can have happened to an inventory of what is live. */
public sealed interface ReconciliationEvent extends Event {

    /** The inventory. */
    InventoryId inventory();

    @Override
    default Id subject() {
        return inventory();
    }

    /**
     * An inventory was held against the approvals, line by line.
     *
     * @param fingerprint the SHA-256 of the lines as they came
     * @param lines how many there were
     * @param live the cases that are live with the approved terms, verified or not
     * @param differences every line that is not live as approved and verified
     */
    record ReconciliationRun(
            InventoryId inventory,
            String system,
            Instant takenAt,
            String fingerprint,
            int lines,
            List<ExceptionCaseId> live,
            List<InventoryDifference> differences,
            StaffId reconciledBy,
            MarketId market,
            Instant at)
            implements ReconciliationEvent, InMarket {

        public ReconciliationRun {
            live = List.copyOf(live);
            differences = List.copyOf(differences);
        }

        /** How many lines turned out to be this. */
        public long count(InventoryClass found) {
            return found == InventoryClass.APPROVED
                    ? lines - differences.size()
                    : differences.stream().filter(d -> d.found() == found).count();
        }

        @Override
        public String sentence() {
            return "%s held %d lines of %s against the approvals: %d orphans, %d drifted, %d live after their end"
                    .formatted(
                            reconciledBy,
                            lines,
                            system,
                            count(InventoryClass.ORPHAN),
                            count(InventoryClass.DRIFT),
                            count(InventoryClass.ZOMBIE));
        }
    }
}
