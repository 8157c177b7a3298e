package org.attestry.benchmarks.visibility;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.WrongResult;
import org.attestry.benchmarks.history.VisitHistory;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;

/** Appends one event after the other, each when its time has come, however long those before it take. */
final class Appends implements AutoCloseable {
    private static final long HIGHEST_MICROS = TimeUnit.MINUTES.toMicros(1);

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

    /** So many a second for so long; how long each took from when it was to be sent, in microseconds. */
    Histogram run(int perSecond, Duration time, Watch watch) throws InterruptedException {
        long begin = System.nanoTime();
        long pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long count = time.toNanos() / pause;
        AtomicInteger failed = new AtomicInteger();
        Histogram micros = new ConcurrentHistogram(HIGHEST_MICROS, 3);
        try (ExecutorService running = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < count; i++) {
                long intended = begin + i * pause;
                LockSupport.parkNanos(intended - System.nanoTime());
                running.execute(() -> {
                    one(watch, failed);
                    micros.recordValue((System.nanoTime() - intended) / 1_000);
                });
            }
        }
        WrongResult.unlessEqual("appends that failed", 0, failed.get());
        return micros;
    }

    private void one(Watch watch, AtomicInteger failed) {
        try {
            watch.answered(ledger.append(new Append(List.of(newStream()), List.of(), null))
                    .lastPosition());
        } catch (RuntimeException refused) {
            failed.incrementAndGet();
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
