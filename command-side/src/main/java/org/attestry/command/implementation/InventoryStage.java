package org.attestry.command.implementation;

import org.attestry.events.implementation.ReconciliationEvent;
import org.attestry.events.implementation.ReconciliationEvent.ReconciliationRun;

/** Whether an inventory was held against the approvals. */
sealed interface InventoryStage {

    /** Not yet. */
    record Unknown() implements InventoryStage {}

    /** With this result. */
    record Reconciled(ReconciliationRun run) implements InventoryStage {}

    /** The stage that follows. */
    default InventoryStage after(ReconciliationEvent event) {
        return switch (event) {
            case ReconciliationRun run -> new Reconciled(run);
        };
    }
}
