package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.transaction.Transaction;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A schema that is being filled with what one view makes of history; rows and position commit together here too. */
final class Filling {

    private final KnownView view;
    private final Schema schema;
    private final JdbcTemplate jdbc;
    private final ViewTransactions transactions;
    private final Hearing hearing;
    private long position;
    private long end = Long.MAX_VALUE;

    /** Goes on from the position that the schema has come to. */
    Filling(KnownView view, Schema schema, ViewWorkshop shop) {
        this.view = view;
        this.schema = schema;
        jdbc = shop.jdbc();
        transactions = new ViewTransactions(schema, jdbc, shop.transactions());
        hearing = new Hearing(view, schema, shop, transactions::enter);
        position = Place.of(schema).position(jdbc);
    }

    Schema schema() {
        return schema;
    }

    long position() {
        return position;
    }

    boolean listensTo(Class<?> type) {
        return hearing.listensTo(type);
    }

    /** It is to be filled up to here and no further; what was ordered by then counts. */
    void endsAt(long upTo) {
        end = upTo;
        hearing.endsAt(upTo);
        hearing.forget();
        hearing.reached(position); // nobody else has a part in what is being filled
    }

    /** Takes in what it listens to of everything up to a position. */
    void hear(List<Heard> events, long upTo) {
        if (upTo <= position) {
            return;
        }
        var news = new ArrayList<Heard>(events.size());
        for (var event : events) {
            if (event.position() > position && hearing.isNews(event)) {
                news.add(event);
            }
        }
        if (!news.isEmpty()) {
            hearAll(news, upTo);
        } else if (upTo == end) { // before, it costs a transaction and says nothing that the next rows do not
            transactions.executeInTransaction(() -> moveTo(upTo));
        }
        position = upTo;
        hearing.reached(upTo);
    }

    private void hearAll(List<Heard> news, long upTo) {
        var transaction = transactions.begin();
        try {
            var batch = hearing.begin(position + 1);
            int last = news.size() - 1;
            for (int i = 0; i <= last; i++) {
                hear(batch, news.get(i), i == last);
            }
            moveTo(upTo);
            transaction.commit();
        } catch (RuntimeException | Error failure) {
            undo(transaction, failure);
            throw new IllegalStateException(
                    view.name() + " cannot be filled. "
                            + (failure instanceof Failed ? failure.getMessage() : Sentences.of(failure)),
                    failure);
        }
    }

    private static void hear(ViewBatch batch, Heard event, boolean last) {
        try {
            batch.hear(event, last);
        } catch (Exception failure) {
            throw new Failed(event.position(), failure);
        }
    }

    private void undo(Transaction transaction, Throwable failure) {
        hearing.forget();
        try {
            transaction.rollback();
        } catch (RuntimeException away) {
            failure.addSuppressed(away);
        }
    }

    private void moveTo(long upTo) {
        int moved = jdbc.update("update " + schema.name() + ".view_state set position = ?", upTo);
        if (moved == 0) {
            throw new DataAccessResourceFailureException(
                    schema.name() + " was emptied by a crash of PostgreSQL while it was filled");
        }
    }

    /** Says at which event it was. */
    private static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Failed(long position, Exception failure) {
            super(Sentences.at(position, failure), failure);
        }
    }
}
