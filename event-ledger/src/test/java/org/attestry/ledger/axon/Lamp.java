package org.attestry.ledger.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be said of it depends on whether it has begun. */
public final class Lamp {
    /** Lit already is no news; the meddler acts between the look and the append. */
    public record Light(@TargetAggregateIdentifier String id, Runnable meddler) {
        Light(String id) {
            this(id, () -> {});
        }
    }

    /** Refused while it is dark. */
    public record Dim(@TargetAggregateIdentifier String id) {}

    /** Refused once it has been lit, and makes dark ones. */
    public record Make(@TargetAggregateIdentifier String id) {}

    public record Lit(String id) {}

    public record Dimmed(String id) {}

    public record Made(String id) {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private boolean lit;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public String handle(Light command) {
        command.meddler().run();
        if (lit) {
            return "no news";
        }
        apply(new Lit(command.id()));
        return "lit";
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public String handle(Dim command) {
        if (!lit) {
            throw new IllegalArgumentException("it is dark");
        }
        apply(new Dimmed(command.id()));
        return "dimmed";
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public String handle(Make command) {
        if (lit) {
            throw new IllegalArgumentException("it is there");
        }
        apply(new Made(command.id()));
        return "made";
    }

    @EventSourcingHandler
    void on(Lit event) {
        id = event.id();
        lit = true;
    }

    @EventSourcingHandler
    void on(Dimmed event) {
        id = event.id();
    }

    @EventSourcingHandler
    void on(Made event) {
        id = event.id();
    }
}
