package org.attestry.ledger.axon;

import java.util.Optional;
import java.util.function.Consumer;
import org.attestry.ledger.Append;
import org.attestry.ledger.Appended;
import org.attestry.ledger.Receipt;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Travels with a unit of work: takes the receipt to the ledger and brings back where the events landed. */
public final class LedgerTicket {
    private static final String RESOURCE = LedgerTicket.class.getName();
    private final @Nullable Receipt receipt;
    private final @Nullable Consumer<Append> taker;
    private volatile @Nullable Appended appended;

    private LedgerTicket(@Nullable Receipt receipt, @Nullable Consumer<Append> taker) {
        this.receipt = receipt;
        this.taker = taker;
    }

    /** Puts a ticket into the unit of work, with a receipt to be stored by the same append or without one. */
    public static LedgerTicket attach(UnitOfWork<?> unit, @Nullable Receipt receipt) {
        return attach(unit, receipt, null);
    }

    /**
     * The same; what the unit of work has to say is handed to the taker and not to the ledger. Nothing is stored and
     * nothing is certain until the taker has seen to it.
     */
    public static LedgerTicket attach(UnitOfWork<?> unit, @Nullable Receipt receipt, @Nullable Consumer<Append> taker) {
        LedgerTicket ticket = new LedgerTicket(receipt, taker);
        unit.root().resources().put(RESOURCE, ticket);
        return ticket;
    }

    /** The ticket of this unit of work; an empty one is put there if none was. */
    public static LedgerTicket of(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(RESOURCE, key -> new LedgerTicket(null, null));
    }

    /** The receipt to store. */
    public Optional<Receipt> receipt() {
        return Optional.ofNullable(receipt);
    }

    /** Where the events landed; empty before the append and when there was nothing to append. */
    public Optional<Appended> appended() {
        return Optional.ofNullable(appended);
    }

    /** Whether somebody else sees to the append. */
    boolean isHandedOn() {
        return taker != null;
    }

    void handOn(Append append) {
        if (taker != null) {
            taker.accept(append);
        }
    }

    void fill(Appended landed) {
        if (appended != null) {
            throw new IllegalStateException("a unit of work has one append, this is a second one");
        }
        appended = landed;
    }
}
