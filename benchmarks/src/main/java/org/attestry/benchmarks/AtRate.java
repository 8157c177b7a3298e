package org.attestry.benchmarks;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Sends at a fixed rate: each when its time has come, however long those before it take. */
public final class AtRate {
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(1);

    private AtRate() {}

    /**
     * So many a second for so long.
     *
     * @param one says whether it was done
     * @return how long each took, counted from when it was to be sent, in nanoseconds
     * @throws WrongResult if one was not done
     */
    public static Histogram run(int perSecond, Duration time, BooleanSupplier one) {
        Histogram took = new ConcurrentHistogram(LONGEST, 3);
        long step = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long count = time.toNanos() / step;
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < count; i++) {
                long intended = start + i * step;
                for (long early = intended - System.nanoTime(); early > 0; early = intended - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                threads.execute(() -> {
                    if (one.getAsBoolean()) {
                        took.recordValue(Math.min(System.nanoTime() - intended, LONGEST));
                    }
                });
            }
        }
        WrongResult.unlessEqual("done of what was sent", count, took.getTotalCount());
        return took;
    }
}
