package org.attestry.ledger.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate with something to count. */
public final class Counter {
    /** Counts up by one; the meddler acts between loading and appending. */
    public record Count(@TargetAggregateIdentifier String id, Runnable meddler) {}

    @Revision("3")
    public record Counted(String id, long total) {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private long total;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public long handle(Count command) {
        command.meddler().run();
        apply(new Counted(command.id(), total + 1));
        return total;
    }

    @EventSourcingHandler
    void on(Counted event) {
        id = event.id();
        total = event.total();
    }
}
