package org.attestry.ledger;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Group commit: whoever waits at the same time shares one statement, and so one flush to disk. Two batches can be under
 * way: while one is being written, the next is already in the database and waits there for the head.
 */
final class Committer implements AutoCloseable {
    private static final int LANES = 2;

    private final Lobby lobby;
    private final List<Thread> lanes;

    Committer(LedgerOptions options, Supplier<Courier> couriers) {
        this.lobby = new Lobby(options);
        this.lanes = IntStream.rangeClosed(1, LANES)
                .mapToObj(lane -> Thread.ofPlatform()
                        .daemon()
                        .name("ledger-append-" + lane)
                        .start(() -> work(couriers.get())))
                .toList();
    }

    Appended append(Append append) {
        return submit(append).await();
    }

    /** Waits for a place in the queue only. */
    Waiting submit(Append append) {
        Waiting waiting = new Waiting(append);
        lobby.enter(waiting);
        return waiting;
    }

    private void work(Courier courier) {
        try (courier) {
            for (List<Waiting> batch = lobby.next(); !batch.isEmpty(); batch = lobby.next()) {
                deliver(courier, batch);
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(Courier courier, List<Waiting> batch) {
        try {
            courier.deliver(batch);
        } catch (InterruptedException | RuntimeException | Error unexpected) {
            batch.forEach(waiting -> waiting.answer.completeExceptionally(unexpected));
        } finally {
            lobby.done(batch);
        }
        Throwable away = courier.away();
        if (away != null) { // who waits is told now instead of finding out one batch after the other
            lobby.empty()
                    .forEach(waiting -> waiting.answer.completeExceptionally(
                            new LedgerUnavailable("the ledger's database is away", false, away)));
        }
    }

    @Override
    public void close() {
        lobby.close();
        try {
            for (Thread lane : lanes) {
                lane.join();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
