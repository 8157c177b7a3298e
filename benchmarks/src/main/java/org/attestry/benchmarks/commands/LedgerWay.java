package org.attestry.benchmarks.commands;

import java.time.Duration;
import java.util.UUID;
import org.attestry.benchmarks.Callers;
import org.attestry.benchmarks.Pace;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;

/** Straight into the ledger, without Axon. */
final class LedgerWay implements Way {
    private final Ledger ledger;
    private final LedgerCheck check;

    LedgerWay(Ledger ledger, LedgerCheck check) {
        this.ledger = ledger;
        this.check = check;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public String title() {
        return "Ledger.append";
    }

    @Override
    public Pace run(int callers, Duration time) {
        return check.count(Callers.run(callers, time, this::append));
    }

    private void append() {
        ledger.append(
                Append.of(new Entry(Row.newStream(), 0, Row.TYPE, 0, UUID.randomUUID(), Row.METADATA, Row.PAYLOAD)));
    }

    @Override
    public void check() {
        check.run();
    }

    @Override
    public void close() {
        // the ledger belongs to the one who opened it
    }
}
