package org.attestry.query.kernel;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The threads that hand events to views. Axon's coordinator looks again after a fixed 100 ms when a view has 1,024
 * events in hand, which would hold every replay to some 10,000 events a second; here it looks again after 2 ms.
 */
final class Coordinators extends ScheduledThreadPoolExecutor {

    private static final long AXONS_PAUSE_MILLIS = 100;
    private static final long PAUSE_MILLIS = 2;

    Coordinators(int threads, ThreadFactory factory) {
        super(threads, factory);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        boolean noRoom = unit == TimeUnit.MILLISECONDS && delay == AXONS_PAUSE_MILLIS;
        return super.schedule(task, noRoom ? PAUSE_MILLIS : delay, unit);
    }
}
