package org.attestry.benchmarks.commands;

import java.util.concurrent.atomic.AtomicLong;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Pace;
import org.attestry.benchmarks.WrongResult;

/** Everything that was acknowledged is in the ledger, without a gap, and each leaf is that of its line. */
final class LedgerCheck {
    private static final String LEAVES = """
        select count(*) from ledger.event where leaf <> ledger.leaf(ledger.line(
            position, stream_id, sequence, type, revision, event_id, recorded_at, metadata, payload))\
        """;

    private final Login database;
    private final AtomicLong expected = new AtomicLong();

    LedgerCheck(Login database) {
        this.database = database;
    }

    Pace count(Pace pace) {
        expected.addAndGet(pace.rows());
        return pace;
    }

    void run() {
        long rows = expected.get();
        WrongResult.unlessEqual("entries in the ledger", rows, database.number("select count(*) from ledger.event"));
        WrongResult.unlessEqual("head of the ledger", rows, database.number("select position from ledger.head"));
        WrongResult.unlessEqual(
                "last position", rows, database.number("select coalesce(max(position), 0) from ledger.event"));
        WrongResult.unlessEqual("leaves that are not of their line", 0, database.number(LEAVES));
    }
}
