package org.attestry.command.kernel.policies;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether this node is at work on policies, for all threads that have a part in it. */
final class Shift {

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean on;

    void begin() {
        on = true;
    }

    /** Until it begins again. */
    void end() {
        on = false;
    }

    /** For good. */
    void close() {
        over.countDown();
    }

    boolean isOn() {
        return on && !isOver();
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    /** Waits so long, unless it is over before. */
    void rest(long millis) throws InterruptedException {
        over.await(millis, TimeUnit.MILLISECONDS);
    }
}
