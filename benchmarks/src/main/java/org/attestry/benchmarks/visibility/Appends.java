package org.attestry.benchmarks.visibility;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.attestry.benchmarks.AtRate;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.history.VisitHistory;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;

/** Appends one event after the other, each when its time has come, however long those before it take. */
final class Appends implements AutoCloseable {
    private final HikariDataSource pool;
    private final Ledger ledger;
    private final AtomicInteger next = new AtomicInteger(1);

    Appends(Login commandSide) {
        pool = commandSide.pool(4);
        ledger = Ledger.open(pool);
    }

    /** How far the ledger goes. */
    long head() {
        return ledger.head().position();
    }

    /** So many a second for so long; how long each took from when it was to be sent, in nanoseconds. */
    Histogram run(int perSecond, Duration time, Watch watch) {
        return AtRate.run(perSecond, time, () -> one(watch));
    }

    private boolean one(Watch watch) {
        try {
            watch.answered(ledger.append(new Append(List.of(newStream()), List.of(), null))
                    .lastPosition());
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    /** What goes on in a stream would have to wait for what begins it. */
    private Entry newStream() {
        Entry entry = VisitHistory.entry(next.getAndIncrement());
        return entry.sequence() == 0 ? entry : newStream();
    }

    @Override
    public void close() {
        ledger.close();
        pool.close();
    }
}
