package org.attestry.benchmarks;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Waiting for those who follow the ledger, as long as they go on. */
public final class CatchingUp {
    private static final int LOOK_MILLIS = 100;
    private static final long SILENCE_NANOS = TimeUnit.MINUTES.toNanos(20); // a long history has large indexes
    private static final long A_WORD_NANOS = TimeUnit.SECONDS.toNanos(10);

    private CatchingUp() {}

    /**
     * Returns when the slowest has reached a position.
     *
     * @param slowest how far the slowest is
     * @param average how far they are on average, which grows as long as any of them goes on
     * @throws WrongResult when nobody has gone on for twenty minutes
     */
    public static void await(String who, long position, LongSupplier slowest, LongSupplier average, PrintWriter log)
            throws InterruptedException {
        long reached = -1;
        long since = System.nanoTime();
        long told = since;
        while (slowest.getAsLong() < position) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            long now = average.getAsLong();
            if (now > reached) {
                reached = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > SILENCE_NANOS) {
                throw new WrongResult("The %s stand still before %,d".formatted(who, position));
            }
            if (System.nanoTime() - told > A_WORD_NANOS) {
                told = System.nanoTime();
                log.printf("the %s are at %,d of %,d, on average%n", who, now, position);
                log.flush();
            }
        }
    }
}
