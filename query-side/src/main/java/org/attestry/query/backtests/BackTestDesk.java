package org.attestry.query.backtests;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import org.attestry.ledger.LedgerSignal;
import org.attestry.query.kernel.Alone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Does the back-tests that were ordered, one after the other, on whichever node comes first. */
final class BackTestDesk implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackTestDesk.class);
    private static final Duration A_LOOK = Duration.ofSeconds(30);

    private final BackTestBook book;
    private final BackTester tester;
    private final Alone alone;
    private final LedgerSignal signal;
    private volatile @Nullable Thread thread;

    BackTestDesk(BackTestBook book, BackTester tester, Alone alone, LedgerSignal signal) {
        this.book = book;
        this.tester = tester;
        this.alone = alone;
        this.signal = signal;
    }

    /** Everything that waits. */
    void work() throws InterruptedException {
        for (var order : book.toDo()) {
            alone.run("back-test " + order.backTest(), () -> {
                if (book.isToDo(order)) { // else another node has done it meanwhile
                    test(order);
                }
            });
        }
    }

    private void test(BackTestBook.Order order) throws InterruptedException {
        var position = book.begun(order, tester.head());
        try {
            tester.test(
                    order.proposal(),
                    order.backTest(),
                    position,
                    reached -> book.reached(order, reached),
                    scratch -> book.found(order, scratch));
        } catch (DataAccessException | TransactionException away) {
            throw away; // the database is no reason to give up
        } catch (NoSuchElementException beyond) {
            book.failed(order, String.valueOf(beyond.getMessage()));
        } catch (RuntimeException failure) {
            LOG.warn("The back-test {} cannot be done", order.backTest(), failure);
            book.failed(order, String.valueOf(failure.getMessage()));
        }
    }

    private void follow() {
        while (isRunning()) {
            try {
                long head = signal.position();
                work();
                if (book.include(head)) {
                    signal.await(head, A_LOOK);
                }
                TimeUnit.SECONDS.sleep(1); // however much happens, one look a second will do
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException away) {
                LOG.warn("Back-tests wait and are tried again: {}", away.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(5);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        book.prepare();
        var working = Thread.ofPlatform().daemon().name("attestry-backtests").unstarted(this::follow);
        thread = working; // first: it goes on for as long as this is there
        working.start();
    }

    /** After the views, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public void stop() {
        var working = thread;
        thread = null;
        if (working != null) {
            working.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
