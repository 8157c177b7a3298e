package org.attestry.query.backtests;

import java.util.NoSuchElementException;
import org.attestry.query.kernel.Alone;
import org.attestry.query.kernel.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Does the back-tests that were ordered, one after the other, on whichever node comes first. */
final class BackTestDesk implements Desk.Work {

    private static final Logger LOG = LoggerFactory.getLogger(BackTestDesk.class);

    private final BackTestBook book;
    private final BackTester tester;
    private final Alone alone;

    BackTestDesk(BackTestBook book, BackTester tester, Alone alone) {
        this.book = book;
        this.tester = tester;
        this.alone = alone;
    }

    @Override
    public void prepare() {
        book.prepare();
    }

    @Override
    public boolean work() throws InterruptedException {
        for (var order : book.toDo()) {
            alone.run("back-test " + order.backTest(), () -> {
                if (book.isToDo(order)) { // else another node has done it meanwhile
                    test(order);
                }
            });
        }
        return false;
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
}
