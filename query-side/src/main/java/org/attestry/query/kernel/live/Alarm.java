package org.attestry.query.kernel.live;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/** Lets something be done soon after it was called for, one at a time, however often that is. */
final class Alarm {

    private enum State {
        IDLE,
        WAITING,
        AT_WORK,
        AT_WORK_AND_CALLED
    }

    private final Work work;
    private final LongSupplier nanosUntil;
    private final Runnable task;
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

    /**
     * Lets something be done.
     *
     * @param nanosUntil how long it has to wait from now
     */
    Alarm(Work work, LongSupplier nanosUntil, Runnable task) {
        this.work = work;
        this.nanosUntil = nanosUntil;
        this.task = task;
    }

    void call() {
        if (state.getAndUpdate(Alarm::called) == State.IDLE) {
            work.after(nanosUntil.getAsLong(), this::run);
        }
    }

    private static State called(State was) {
        return switch (was) {
            case IDLE, WAITING -> State.WAITING;
            case AT_WORK, AT_WORK_AND_CALLED -> State.AT_WORK_AND_CALLED;
        };
    }

    private void run() {
        state.set(State.AT_WORK);
        try {
            task.run();
        } finally {
            if (!state.compareAndSet(State.AT_WORK, State.IDLE)) {
                state.set(State.WAITING);
                work.after(nanosUntil.getAsLong(), this::run);
            }
        }
    }
}
