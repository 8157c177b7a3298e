package org.attestry.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.attestry.ledger.AppendConnection.Backend;
import org.jspecify.annotations.Nullable;

/** Takes batches to the database and stays with them until it is certain what became of each command. */
final class Courier implements AutoCloseable {
    private static final int ATTEMPTS = 3;

    private final DataSource database;
    private final LedgerOptions options;
    private @Nullable AppendConnection connection;
    private @Nullable Backend lost;
    private @Nullable Throwable away;

    Courier(DataSource database, LedgerOptions options) {
        this.database = database;
        this.options = options;
    }

    /** Why the database could not be reached the last time; null when it could. */
    @Nullable
    Throwable away() {
        return away;
    }

    /** Delivers a batch; afterwards each of its commands has its answer. */
    void deliver(List<Waiting> batch) throws InterruptedException {
        away = null;
        deliver(batch, ATTEMPTS, null);
    }

    private void deliver(List<Waiting> batch, int attempts, @Nullable SQLException before) throws InterruptedException {
        if (attempts == 0 || away != null) {
            fail(batch, "the ledger's database does not take this now", false, before == null ? away : before);
            return;
        }
        AppendConnection line;
        try {
            line = connected();
        } catch (SQLException unreachable) {
            away = unreachable;
            fail(batch, "the ledger's database is away", false, unreachable);
            return;
        }
        try {
            line.send(batch, before != null && Faults.isTaken(before));
        } catch (SQLException fault) {
            if (Faults.isTaken(fault) && attempts > 1 && (before == null || !Faults.isTaken(before))) {
                deliver(batch, attempts, fault); // the database can say who, and take the others
            } else if (Faults.isAway(fault)) {
                hangUp();
                deliver(notStored(batch, fault), attempts - 1, fault);
            } else if (Faults.passes(fault)) {
                deliver(batch, attempts - 1, fault);
            } else if (batch.size() == 1) {
                batch.getFirst().answer.completeExceptionally(Faults.ofOne(fault));
            } else {
                for (Waiting one : batch) { // so that only the bad one fails
                    deliver(List.of(one), attempts, fault);
                }
            }
        }
    }

    private AppendConnection connected() throws SQLException {
        AppendConnection line = connection;
        if (line == null) {
            line = new AppendConnection(database, options.patience(), lost);
            connection = line;
            lost = line.backend();
        }
        return line;
    }

    private void hangUp() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    /** Finds out, as long as patience lasts, what became of a batch whose connection broke. */
    private List<Waiting> notStored(List<Waiting> batch, SQLException fault) throws InterruptedException {
        long deadline = System.nanoTime() + options.patience().toNanos();
        SQLException last = fault;
        for (long pause = 20; ; pause = Math.min(500, pause * 2)) {
            try {
                Outcome outcome = new Outcome(connected().plain());
                List<Waiting> missing = new ArrayList<>();
                for (Waiting waiting : batch) {
                    Appended found = outcome.of(waiting.append);
                    if (found == null) {
                        missing.add(waiting);
                    } else {
                        waiting.answer.complete(found);
                    }
                }
                return missing;
            } catch (SQLException still) {
                hangUp();
                last = still;
            }
            if (System.nanoTime() + pause * 1_000_000 > deadline) {
                away = last;
                fail(batch, "the connection to the ledger broke; it may be stored or not", true, last);
                return List.of();
            }
            Thread.sleep(pause);
        }
    }

    private static void fail(List<Waiting> batch, String message, boolean perhaps, @Nullable Throwable cause) {
        batch.forEach(waiting -> waiting.answer.completeExceptionally(new LedgerUnavailable(message, perhaps, cause)));
    }

    @Override
    public void close() {
        hangUp();
    }
}
