package org.attestry.query.kernel;

import java.util.Optional;
import org.attestry.http.KnownProblem;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Which states of the past there are, on whichever node they were made, and which have to go. */
final class PastBook {

    /** Who was given a state a minute ago has long begun to read it; a builder says sooner that it is still at it. */
    private static final String ONE_HAS_TO_GO = """
        delete from views_past.state where schema in (
            select schema from (
                select schema, asked_at, row_number() over newest as place, sum(bytes) over newest as total
                from views_past.state window newest as (order by asked_at desc, schema)) s
            where asked_at < clock_timestamp() - interval '1 minute'
                and (place > ? or total > ? or asked_at < clock_timestamp() - make_interval(secs => ?)))
        returning schema\
        """;

    /** What the book says of one. */
    record Line(boolean ready, long done, @Nullable String digest) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final PastLimits limits;

    PastBook(JdbcTemplate jdbc, TransactionTemplate transaction, PastLimits limits) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.limits = limits;
    }

    void prepare() {
        transaction.executeWithoutResult(status -> {
            lock();
            jdbc.execute(PastTables.BOOK);
        });
    }

    /** What is known of it; asking for it keeps it from having to go. */
    Optional<Line> ask(Schema schema) {
        return jdbc
                .query(
                        "update views_past.state set asked_at = clock_timestamp() where schema = ?"
                                + " returning ready, done, digest",
                        (row, number) -> new Line(row.getBoolean(1), row.getLong(2), row.getString(3)),
                        schema.name())
                .stream()
                .findFirst();
    }

    /** Makes room for one more and writes it down; 429 if the others are all in use. */
    void enter(Schema schema, String view, long position, long bytes) {
        transaction.executeWithoutResult(status -> {
            lock();
            if (ask(schema).isPresent()) {
                return; // a node died over it: what it has is a beginning
            }
            sweep(limits.states() - 1, limits.bytes() - bytes);
            var fits = jdbc.queryForObject(
                    "select count(*) < ? and coalesce(sum(bytes), 0) + ? <= ? from views_past.state",
                    Boolean.class,
                    limits.states(),
                    bytes,
                    limits.bytes());
            if (!Boolean.TRUE.equals(fits)) {
                throw noRoom();
            }
            jdbc.update(
                    "insert into views_past.state (schema, view, position, bytes) values (?, ?, ?, ?)",
                    schema.name(),
                    view,
                    position,
                    bytes);
        });
    }

    static Rejected noRoom() {
        return new Rejected(Problem.of(
                KnownProblem.TOO_MANY,
                "There is no room for another state of the past; ask again when others are done with theirs."));
    }

    /** Lets go what nobody has asked for lately. */
    void sweep() {
        transaction.executeWithoutResult(status -> {
            lock();
            sweep(limits.states(), limits.bytes());
            jdbc.queryForList(PastTables.FORGOTTEN, String.class).forEach(this::drop);
        });
    }

    private void sweep(int states, long bytes) {
        jdbc.query(
                        ONE_HAS_TO_GO,
                        (row, number) -> row.getString(1),
                        states,
                        bytes,
                        limits.kept().toMillis() / 1_000.0)
                .forEach(this::drop);
    }

    private void drop(String schema) {
        jdbc.execute("drop schema if exists " + schema + " cascade");
    }

    void reached(Schema schema, long position) {
        jdbc.update(
                "update views_past.state set done = ?, asked_at = clock_timestamp() where schema = ?",
                position,
                schema.name());
    }

    void ready(Schema schema, @Nullable String digest, long bytes) {
        jdbc.update(
                "update views_past.state set ready = true, digest = ?, bytes = ? where schema = ?",
                digest,
                bytes,
                schema.name());
    }

    /** It could not be made. */
    void strike(Schema schema) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from views_past.state where schema = ?", schema.name());
            drop(schema.name());
        });
    }

    private void lock() {
        jdbc.execute("select pg_advisory_xact_lock(hashtext('attestry.past'))");
    }
}
