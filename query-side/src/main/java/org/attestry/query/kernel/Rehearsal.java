package org.attestry.query.kernel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * Lets something that hears like a view, but serves nobody, go through history into a schema of its own; the schema goes
 * when the work on it is done.
 */
public final class Rehearsal {

    /** What is done once history has been heard. */
    @FunctionalInterface
    public interface Work {
        void on(Scratch scratch) throws InterruptedException;
    }

    private final ViewWorkshop shop;
    private final SchemaMaker schemas;
    private final DataSource database;

    Rehearsal(ViewWorkshop shop, SchemaMaker schemas, DataSource database) {
        this.shop = shop;
        this.schemas = schemas;
        this.database = database;
    }

    /** Where the ledger ends now. */
    public long head() {
        return Place.LEDGER.position(shop.jdbc());
    }

    /** When the last thing up to a position was recorded. */
    public Instant recordedAt(long position) {
        return shop
                .jdbc()
                .query(
                        "select recorded_at from ledger.event where position = ?",
                        (row, number) -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        position)
                .stream()
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /**
     * Goes through all of history up to a position, once.
     *
     * @param name of the work; two of different names can be done side by side
     * @param hearer has event handlers, {@link HearsOnce} and {@link Tables}
     * @param progress hears each position it has come to
     */
    public void run(String name, Object hearer, long position, LongConsumer progress, Work then)
            throws InterruptedException {
        var schema = Schema.named("scratch_", name, 16);
        var type = hearer.getClass();
        var heard = Objects.requireNonNull(AnnotationUtils.findAnnotation(type, HearsOnce.class))
                .value();
        var tables = Objects.requireNonNull(AnnotationUtils.findAnnotation(type, Tables.class))
                .value();
        schemas.drop(schema); // a node may have died over it
        try {
            schemas.makeToThrowAway(schema, tables);
            var known = new KnownView(heard, 1, schema, tables, hearer, KnownView.answersOf());
            new Replay(shop).fill(List.of(new Filling(known, schema, shop)), position, progress);
            mustHaveHeardAll(schema);
            schemas.finish(schema);
            then.on(new Scratch(schema, shop, database));
        } finally {
            schemas.drop(schema);
        }
    }

    /** A view parks what it cannot take in and goes on; what is to be judged by is either whole or nothing. */
    private void mustHaveHeardAll(Schema schema) {
        shop.jdbc()
                .query(
                        "select position, cause from " + schema.name() + ".view_letter order by position limit 1",
                        (row, number) -> "At position %d: %s".formatted(row.getLong(1), row.getString(2)))
                .forEach(first -> {
                    throw new IllegalStateException("History could not be heard. " + first);
                });
    }
}
