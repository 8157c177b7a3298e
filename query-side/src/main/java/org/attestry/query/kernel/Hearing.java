package org.attestry.query.kernel;

import java.util.function.Supplier;
import org.attestry.events.views.DeadLettersId;
import org.springframework.jdbc.core.JdbcTemplate;

/** A view that listens at one schema: it knows what was parked there, and what was ordered about it. */
final class Hearing {

    private final Ear ear;
    private final Letters letters;
    private final LetterOrders orders;
    private final JdbcTemplate jdbc;
    private final Supplier<Rows> newRows;
    private final Runnable enter;

    /** One in whose transactions each batch enters the schema by itself. */
    Hearing(KnownView view, Schema schema, ViewWorkshop shop, Runnable enter) {
        this.enter = enter;
        ear = new Ear(view.view());
        jdbc = shop.jdbc();
        letters = new Letters(schema, jdbc);
        orders = new LetterOrders(DeadLettersId.ofView(view.name()), ear, letters, shop.source());
        var tables = WrittenTable.of(schema, jdbc);
        newRows = () -> new Rows(tables, jdbc, shop.text());
    }

    boolean listensTo(Class<?> type) {
        return ear.listensTo(type);
    }

    /** Whether it makes a difference to this view. */
    boolean isNews(Heard event) {
        return ear.listensTo(event.type()) || orders.areIn(event);
    }

    /** It is to go through history up to here and no further. */
    void endsAt(long position) {
        orders.lookAhead(position);
    }

    /** A batch that begins with this position. */
    ViewBatch begin(long position) {
        if (!letters.goOnAt(position)) {
            orders.lookAhead();
        }
        return new ViewBatch(ear, letters, orders, jdbc, newRows, enter);
    }

    /** Everything up to here was committed from here. */
    void reached(long position) {
        letters.reached(position);
    }

    /** Nothing of the last batch counts. */
    void forget() {
        letters.forget();
    }
}
