package org.attestry.command.kernel.policies;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Sends what follows from a page: the lanes side by side, so that commands share appends, each lane in its order. */
final class Delivery {

    private static final int SIDE_BY_SIDE = 32;

    private final Sender sender;
    private final Shift shift;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Delivery(Sender sender, Shift shift) {
        this.sender = sender;
        this.shift = shift;
    }

    /** Returns when everything is sent; what is left of a policy that fails is left out. */
    void send(Heard heard) throws InterruptedException {
        var places = new Semaphore(SIDE_BY_SIDE);
        for (var lane : heard.lanes()) {
            places.acquire();
            threads.execute(() -> {
                try {
                    send(lane, heard);
                } finally {
                    places.release();
                }
            });
        }
        places.acquire(SIDE_BY_SIDE);
    }

    private void send(List<Follows.Task> lane, Heard heard) {
        for (var task : lane) {
            if (!shift.isOn()) {
                heard.failed(task.policy(), "Stopped", new InterruptedException("it goes on elsewhere or later"));
            } else if (!heard.failed().containsKey(task.policy())
                    && !heard.letters().isBehind(task.policy(), task.position(), task.subject())) {
                try {
                    send(task, heard);
                } catch (RuntimeException | Error failure) {
                    heard.failed(
                            task.policy(),
                            "Sending " + task.command().getClass().getSimpleName(),
                            failure);
                }
            }
        }
    }

    private void send(Follows.Task task, Heard heard) {
        try {
            sender.send(task.policy(), task.command(), task.envelope());
        } catch (AtFault mistake) {
            heard.letters().park(task.policy(), task.position(), task.subject(), mistake);
        }
    }
}
