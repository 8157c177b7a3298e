package org.attestry.ledger.axon;

import java.util.List;
import java.util.function.Function;
import org.attestry.ledger.Append;
import org.attestry.ledger.Appended;
import org.attestry.ledger.ClaimChange;
import org.attestry.ledger.ClaimConflict;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.SequenceConflict;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Writes what a unit of work has to say, with all that travels with it; proves or refutes what it presumed. */
record Appends(
        Ledger ledger,
        AxonEntries entries,
        Function<EventMessage<?>, List<ClaimChange>> claims,
        Experience experience) {

    void append(List<? extends EventMessage<?>> events) {
        LedgerTicket ticket = CurrentUnitOfWork.map(LedgerTicket::of).orElse(null);
        if (ticket != null && ticket.appended().isPresent()) {
            throw new IllegalStateException("a unit of work has one append, this would be a second one");
        }
        List<Entry> said = events.stream().map(entries::of).toList();
        List<ClaimChange> claimed =
                events.stream().flatMap(event -> claims.apply(event).stream()).toList();
        Append append = new Append(
                said, claimed, ticket == null ? null : ticket.receipt().orElse(null));
        Presumed open = Presumed.open();
        if (ticket != null && ticket.isHandedOn()) {
            if (open != null) {
                throw new Unproven(); // whoever takes it proves nothing
            }
            ticket.handOn(append);
            return;
        }
        Appended landed = append(append, open);
        if (ticket != null) {
            ticket.fill(landed);
        }
        said.forEach(entry -> experience.hasBegun(entry.streamId()));
    }

    private Appended append(Append append, @Nullable Presumed open) {
        if (open != null && !open.isProvenBy(append.entries())) {
            throw new Unproven();
        }
        try {
            Appended landed = ledger.append(append);
            if (open != null) {
                open.isSettled(experience, false);
            }
            return landed;
        } catch (ClaimConflict taken) {
            throw open == null ? taken : new Unproven(); // whoever reads may find that there is nothing to claim
        } catch (SequenceConflict conflict) {
            if (open != null) {
                open.isSettled(experience, true);
                throw new Unproven();
            }
            throw new ConcurrencyException(conflict.getMessage(), conflict);
        }
    }
}
