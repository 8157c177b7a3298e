package org.attestry.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers who each send the next when the last is answered, on virtual threads as in the product. */
public final class Callers {
    private Callers() {}

    public static Pace run(int callers, Duration time, Runnable one) {
        List<Runnable> same = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            same.add(one);
        }
        return run(same, time);
    }

    /** Each caller with something of its own to do. */
    public static Pace run(List<? extends Runnable> callers, Duration time) {
        long start = System.nanoTime();
        long rows = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> counts = callers.stream()
                    .map(caller -> threads.submit(() -> repeat(caller, start, time.toNanos())))
                    .toList();
            for (Future<Long> count : counts) {
                rows += count.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A caller failed", failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
        return new Pace(rows, (System.nanoTime() - start) / 1e9);
    }

    private static long repeat(Runnable one, long start, long nanos) {
        long count = 0;
        while (System.nanoTime() - start < nanos) {
            one.run();
            count++;
        }
        return count;
    }
}
