package org.attestry.query.kernel;

import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where a query is answered from.
 *
 * @param schema the only schema its statements see
 * @param progress the table whose {@code position} says what the schema includes
 */
record Place(String schema, String progress) {

    static final Place LEDGER = new Place("ledger", "ledger.head");

    static Place of(Schema schema) {
        return new Place(schema.name(), schema.name() + ".view_state");
    }

    boolean isLedger() {
        return this.equals(LEDGER);
    }

    /** Turns the present transaction into one unchanging picture of this place, and says its position. */
    long enter(JdbcTemplate jdbc) {
        var sql = """
            set transaction isolation level repeatable read read only;
            set local search_path = %s;
            set local statement_timeout = '30s';
            set local timezone = 'UTC';
            select position from %s\
            """.formatted(schema, progress);
        Long position = jdbc.execute((Statement statement) -> lastResult(statement, sql));
        return position == null ? 0 : position;
    }

    /** The position now. */
    long position(JdbcTemplate jdbc) {
        Long position = jdbc.queryForObject("select position from " + progress, Long.class);
        return position == null ? 0 : position;
    }

    private static long lastResult(Statement statement, String sql) throws SQLException {
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
