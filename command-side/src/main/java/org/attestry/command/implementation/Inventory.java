package org.attestry.command.implementation;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.implementation.ReconciliationEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** What was live in a system at one moment, held against the approvals. */
@Aggregate(type = "Inventory")
final class Inventory extends Root {

    private InventoryStage stage = new InventoryStage.Unknown();

    @Decides
    Version handle(ReconcileInventory command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @EventSourcingHandler
    void on(ReconciliationEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
