package org.attestry.query.kernel;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A schema that is being filled with what one view makes of history; rows and position commit together here too. */
final class Filling implements ViewInvoker.Watch {

    private final KnownView view;
    private final Schema schema;
    private final JdbcTemplate jdbc;
    private final ViewTransactions transactions;
    private final ViewInvoker invoker;
    private long position;
    private @Nullable String failed;

    /** Goes on from the position that the schema has come to. */
    Filling(KnownView view, Schema schema, ViewWorkshop shop) {
        this.view = view;
        this.schema = schema;
        jdbc = shop.jdbc();
        transactions = new ViewTransactions(schema, jdbc, shop.transactions());
        invoker = ViewInvoker.of(view, schema, shop, this);
        position = Place.of(schema).position(jdbc);
    }

    Schema schema() {
        return schema;
    }

    long position() {
        return position;
    }

    boolean listensTo(EventMessage<?> event) {
        return invoker.isNews(event);
    }

    /** It is to be filled up to here and no further; what was ordered by then counts. */
    void endsAt(long end) {
        invoker.endsAt(end);
    }

    /** Takes in what it listens to of everything up to a position. */
    void hear(List<? extends TrackedEventMessage<?>> events, long upTo) {
        if (upTo <= position) {
            return;
        }
        var news = events.stream()
                .filter(event -> Trail.positionOf(event) > position && listensTo(event))
                .toList();
        if (news.isEmpty()) {
            transactions.executeInTransaction(() -> moveTo(upTo));
        } else {
            hearAll(news, upTo);
        }
        position = upTo;
    }

    private void hearAll(List<? extends TrackedEventMessage<?>> news, long upTo) {
        failed = null;
        var unit = new BatchingUnitOfWork<>(news);
        unit.attachTransaction(transactions);
        unit.onPrepareCommit(u -> moveTo(upTo));
        var result = unit.executeWithResult(
                () -> {
                    invoker.handle(unit.getMessage(), Segment.ROOT_SEGMENT);
                    return null;
                },
                RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            var cause = result.exceptionResult();
            throw new IllegalStateException(
                    view.name() + " cannot be filled. " + (failed == null ? Sentences.of(cause) : failed), cause);
        }
    }

    private void moveTo(long upTo) {
        jdbc.update("update " + schema.name() + ".view_state set position = ?", upTo);
    }

    @Override
    public void reached(long upTo) {
        // the position it has come to is what the whole pass says, not the last event it listened to
    }

    @Override
    public void failed(String sentence) {
        failed = sentence;
    }
}
