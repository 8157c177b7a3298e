package org.attestry.query.kernel;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where a query is answered from.
 *
 * @param schema the only schema its statements see
 * @param progress the table whose {@code position} says what the schema includes
 * @param now what {@code now()} gives there, if it is not the present
 */
record Place(String schema, String progress, @Nullable Instant now) {

    static final Place LEDGER = new Place("ledger", "ledger.head", null);

    static Place of(Schema schema) {
        return new Place(schema.name(), schema.name() + ".view_state", null);
    }

    boolean isLedger() {
        return this.equals(LEDGER);
    }

    /** Turns the present transaction into one unchanging picture of this place, and says its position. */
    long enter(JdbcTemplate jdbc) {
        return enter(jdbc, "30s");
    }

    /** The same, for what may take as long as it takes. */
    long enterForLong(JdbcTemplate jdbc) {
        return enter(jdbc, "0");
    }

    private long enter(JdbcTemplate jdbc, String atMost) {
        var sql = """
            set transaction isolation level repeatable read read only;
            set local search_path = %s;
            set local attestry.now = '%s';
            set local statement_timeout = '%s';
            set local timezone = 'UTC';
            select position from %s\
            """.formatted(path(), now == null ? "" : now, atMost, progress);
        Long position = jdbc.execute((Statement statement) -> lastResult(statement, sql));
        return position == null ? 0 : position;
    }

    /** The time that counts as the present here, as fine as PostgreSQL keeps it. */
    Instant present() {
        return now == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : now;
    }

    /** What is named as in PostgreSQL itself is looked for there first, except in the past: it has a now() of its own. */
    private String path() {
        return now == null ? schema : schema + ", pg_catalog";
    }

    /** The position now. */
    long position(JdbcTemplate jdbc) {
        Long position = jdbc.queryForObject("select position from " + progress, Long.class);
        return position == null ? 0 : position;
    }

    /** The number that the last of these statements gives. */
    static long lastResult(Statement statement, String sql) throws SQLException {
        boolean rows = statement.execute(sql);
        while (!rows) {
            rows = statement.getMoreResults();
        }
        try (var result = statement.getResultSet()) {
            result.next();
            return result.getLong(1);
        }
    }
}
