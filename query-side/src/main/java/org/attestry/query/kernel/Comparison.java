package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.attestry.query.kernel.Difference.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds two schemas of one view against each other, row by row, in the database and in the present transaction. */
final class Comparison {

    private static final int ROWS_OF_A_SAMPLE = 20;

    private record Row(JsonNode name, JsonNode served, JsonNode history, List<String> columns) {}

    private final Schema served;
    private final Schema history;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final List<Difference> sample = new ArrayList<>();
    private final List<String> apart = new ArrayList<>();
    private long added;
    private long gone;
    private long changed;

    Comparison(Schema served, Schema history, JdbcTemplate jdbc, JsonMapper json) {
        this.served = served;
        this.history = history;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What both sides have is compared; tables and columns of one side only are named. */
    Compared result() {
        var made = TableShape.of(history, JdbcClient.create(jdbc));
        var shown = TableShape.of(served, JdbcClient.create(jdbc));
        var tables = new TreeSet<>(made.keySet());
        tables.addAll(shown.keySet());
        for (var table : tables) {
            var one = made.get(table);
            var other = shown.get(table);
            if (one == null || other == null || !one.key().equals(other.key())) {
                apart.add(table);
            } else {
                compare(TwoTables.of(one, other, apart));
            }
        }
        return new Compared(added, gone, changed, sample, apart);
    }

    private void compare(TwoTables both) {
        jdbc.query(
                "select count(*) filter (where h_none), count(*) filter (where s_none),"
                        + " count(*) filter (where not s_none and not h_none) from ("
                        + both.differing(served, history) + ") d",
                row -> {
                    added += row.getLong(1);
                    gone += row.getLong(2);
                    changed += row.getLong(3);
                    if (row.getLong(1) + row.getLong(2) + row.getLong(3) > 0) {
                        sample(both);
                    }
                });
    }

    private void sample(TwoTables both) {
        var sql = """
            select name, columns, case when not s_none then s end as served, case when not h_none then h end as history
            from (%s) d order by 1 limit %d\
            """.formatted(both.differing(served, history), ROWS_OF_A_SAMPLE);
        jdbc.query(
                        sql,
                        (row, number) -> new Row(
                                node(row.getString("name")),
                                node(row.getString("served")),
                                node(row.getString("history")),
                                List.of((String[]) row.getArray("columns").getArray())))
                .forEach(row -> add(both.table(), row));
    }

    private void add(String table, Row row) {
        if (row.history().isNull()) {
            sample.add(new Difference(table, row.name(), Kind.ADDED, null, row.served(), null));
        } else if (row.served().isNull()) {
            sample.add(new Difference(table, row.name(), Kind.GONE, null, null, row.history()));
        } else {
            row.columns()
                    .forEach(c -> sample.add(new Difference(
                            table,
                            row.name(),
                            Kind.CHANGED,
                            c,
                            row.served().get(c),
                            row.history().get(c))));
        }
    }

    private JsonNode node(@Nullable String text) {
        return text == null ? json.nullNode() : json.readTree(text);
    }
}
