package org.attestry.query.kernel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The states of the past that can be asked: made when first asked for, then shared by all who ask, on every node. */
final class Past {

    private final PastBook book;
    private final PastWork work;
    private final PastLimits limits;

    Past(PastBook book, PastWork work, PastLimits limits) {
        this.book = book;
        this.work = work;
        this.limits = limits;
    }

    PastLimits limits() {
        return limits;
    }

    /** What is asked there, as it was at a position; says how far it is if that takes longer than patience lasts. */
    PastState at(Served served, long position) {
        var place = served.place();
        var schema = schemaOf(place, position);
        var known = book.ask(schema);
        if (known.isEmpty() || !known.get().ready()) {
            await(work.on(served, schema, position), schema, position);
            known = book.ask(schema);
        }
        return known.filter(PastBook.Line::ready)
                .map(line -> new PastState(schema, place.isLedger(), line.digest()))
                .orElseThrow(() -> new StillBuilding(position, 0));
    }

    private void await(Future<?> build, Schema schema, long position) {
        try {
            build.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException longer) {
            long done = book.ask(schema).map(PastBook.Line::done).orElse(0L);
            throw new StillBuilding(position, done);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StillBuilding(position, 0);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException plain ? plain : new IllegalStateException(failed);
        }
    }

    static Schema schemaOf(Place place, long position) {
        return Schema.named("past_", place.schema() + " " + position, 24);
    }
}
