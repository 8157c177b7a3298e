package org.attestry.benchmarks.commands;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate that decides as the product's do: it is looked for first, and made if it is not there. */
final class Note {
    /** Write a note. */
    record Write(@TargetAggregateIdentifier String id, String note) {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Write command) {
        AggregateLifecycle.apply(new Noted(command.id(), command.note()));
    }

    @EventSourcingHandler
    void on(Noted event) {
        id = event.id();
    }
}
