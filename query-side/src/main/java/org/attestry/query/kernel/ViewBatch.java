package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One batch of events as a view takes it in: all at once as long as nothing fails. When something does, the batch begins
 * anew, event by event, so that the one at fault is found, leaves nothing behind and is parked with its stream.
 */
final class ViewBatch {

    private final Hearer view;
    private final Letters letters;
    private final LetterOrders orders;
    private final JdbcTemplate jdbc;
    private final Supplier<Rows> newRows;
    private final Runnable enter;
    private final List<Heard> heard = new ArrayList<>();
    private Rows rows;
    private boolean entered;
    private boolean carefully;

    /** One in a transaction that is still to enter the view's schema. */
    ViewBatch(
            Hearer view,
            Letters letters,
            LetterOrders orders,
            JdbcTemplate jdbc,
            Supplier<Rows> newRows,
            Runnable enter) {
        this.view = view;
        this.letters = letters;
        this.orders = orders;
        this.jdbc = jdbc;
        this.newRows = newRows;
        this.enter = enter;
        rows = newRows.get();
    }

    /**
     * Takes in the next event.
     *
     * @param last whether it ends the batch, so that all rows must be sent
     */
    void hear(Heard event, boolean last) throws Exception {
        heard.add(event);
        if (carefully) {
            alone(event);
            return;
        }
        boolean concern = orders.concern(event);
        boolean listens = view.listensTo(event.type());
        if (!entered && (concern || listens)) {
            entered = true;
            enter.run();
        }
        if (concern) {
            beginAnew();
            return;
        }
        try {
            if (listens && !isQueued(event)) {
                view.hear(event, rows);
            }
            if (last) {
                rows.flush();
            }
        } catch (Exception | StackOverflowError failure) {
            if (!Poison.isIn(failure)) {
                throw failure;
            }
            beginAnew();
        }
    }

    private void beginAnew() throws Exception {
        carefully = true;
        // it takes longer now: the row is locked, so that no other node takes this one for dead
        jdbc.execute("rollback to savepoint " + ViewTransactions.BEGINNING
                + "; select from view_state for update; set constraints all immediate");
        letters.forget();
        for (var event : heard) {
            alone(event);
        }
    }

    private void alone(Heard event) throws Exception {
        orders.obey(event, this::tryAlone);
        if (view.listensTo(event.type()) && !isQueued(event)) {
            tryAlone(event);
        }
    }

    private boolean isQueued(Heard event) {
        if (letters.isNoneParked() || !view.listensTo(event.type())) {
            return false;
        }
        var trail = event.trail();
        boolean parked = letters.isParked(trail.stream());
        if (parked) {
            letters.queue(trail);
        }
        return parked;
    }

    /** False if it could not be taken in and is parked. */
    private boolean tryAlone(Heard event) throws Exception {
        if (orders.leaveOut(event)) {
            letters.park(event.trail(), "It waits for the order that leaves it out", null);
            return false;
        }
        rows = newRows.get();
        jdbc.execute("savepoint alone");
        try {
            view.hear(event, rows);
            rows.flush();
            jdbc.execute("release savepoint alone");
            return true;
        } catch (Exception | StackOverflowError failure) {
            if (!Poison.isIn(failure)) {
                throw failure;
            }
            jdbc.execute("rollback to savepoint alone");
            letters.park(event.trail(), Poison.sentence(failure), Poison.kind(failure));
            return false;
        }
    }
}
