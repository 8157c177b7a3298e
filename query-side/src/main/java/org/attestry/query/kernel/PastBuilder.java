package org.attestry.query.kernel;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes states of the past: a replay to a position into a schema whose {@code now()} is not today's. */
final class PastBuilder {

    /** Found before PostgreSQL's own, because the schema comes first in the search path. */
    private static final String NOW = """
        create or replace function %s.now() returns timestamptz language sql stable
            return current_setting('attestry.now')::timestamptz\
        """;

    private final ViewWorkshop shop;
    private final SchemaMaker schemas;
    private final DataSource database;
    private final PastBook book;
    private final JdbcTemplate jdbc;

    PastBuilder(ViewWorkshop shop, SchemaMaker schemas, DataSource database, PastBook book) {
        this.shop = shop;
        this.schemas = schemas;
        this.database = database;
        this.book = book;
        this.jdbc = shop.jdbc();
    }

    /** A view at a position, going on where a node that died left off; without a view, the ledger itself. */
    void build(Served served, Schema schema, long position) throws InterruptedException {
        try {
            if (served.view() == null) {
                hideTheRest(schema, position);
            } else {
                fill(served.view(), bytes(served.schema()), schema, position);
            }
        } catch (RuntimeException failure) {
            book.strike(schema);
            throw failure;
        }
    }

    private void fill(KnownView view, long bytes, Schema schema, long position) throws InterruptedException {
        book.enter(schema, view.name(), position, bytes);
        schemas.makeToThrowAway(schema, view.tables());
        jdbc.execute(NOW.formatted(schema.name()));
        new Replay(shop).fill(List.of(new Filling(view, schema, shop)), position, done -> book.reached(schema, done));
        schemas.finish(schema);
        book.ready(schema, StateDigest.now(schema, shop, database).value(), bytes(schema));
    }

    /** Of the ledger nothing has to be made again, only the rest be out of sight. */
    private void hideTheRest(Schema schema, long position) {
        book.enter(schema, "ledger", position, 0);
        jdbc.execute("create schema if not exists " + schema.name());
        jdbc.execute(NOW.formatted(schema.name()));
        jdbc.execute("""
            create or replace view %1$s.event as select * from ledger.event where position <= %2$d;
            create or replace view %1$s.head as select true as only_row, %2$d::bigint as position, coalesce(
                (select recorded_at from ledger.event where position = %2$d), 'epoch') as recorded_at\
            """.formatted(schema.name(), position));
        book.ready(schema, null, 0);
    }

    private long bytes(Schema schema) {
        var bytes = jdbc.queryForObject(
                "select coalesce(sum(pg_total_relation_size(oid)), 0) from pg_class"
                        + " where relnamespace = cast(? as regnamespace) and relkind = 'r'",
                Long.class,
                schema.name());
        return Objects.requireNonNull(bytes);
    }
}
