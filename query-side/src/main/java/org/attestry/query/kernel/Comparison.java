package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
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
    private long added;
    private long gone;
    private long changed;

    Comparison(Schema served, Schema history, JdbcTemplate jdbc, JsonMapper json) {
        this.served = served;
        this.history = history;
        this.jdbc = jdbc;
        this.json = json;
    }

    Compared result() {
        var made = TableShape.of(history, JdbcClient.create(jdbc));
        var shown = TableShape.of(served, JdbcClient.create(jdbc));
        if (!made.equals(shown)) {
            throw new IllegalStateException(
                    "The tables that are served are not made as the view says: " + shown + " instead of " + made);
        }
        made.values().forEach(this::compare);
        return new Compared(added, gone, changed, sample);
    }

    private void compare(TableShape table) {
        jdbc.query(
                "select count(*) filter (where h_none), count(*) filter (where s_none),"
                        + " count(*) filter (where not s_none and not h_none) from (" + differing(table) + ") d",
                row -> {
                    added += row.getLong(1);
                    gone += row.getLong(2);
                    changed += row.getLong(3);
                    if (row.getLong(1) + row.getLong(2) + row.getLong(3) > 0) {
                        sample(table);
                    }
                });
    }

    private void sample(TableShape table) {
        var name = each(table.key(), "'%1$s', coalesce(to_jsonb((s).\"%1$s\"), to_jsonb((h).\"%1$s\"))");
        var other = each(
                table.types().keySet(),
                "case when (s).\"%1$s\"::text is distinct from (h).\"%1$s\"::text then '%1$s' end");
        var sql = """
            select jsonb_build_object(%s) as name, array_remove(array[%s], null) as columns,
                   case when not s_none then to_jsonb(s) end as served,
                   case when not h_none then to_jsonb(h) end as history
            from (%s) d order by 1 limit %d\
            """.formatted(name, other, differing(table), ROWS_OF_A_SAMPLE);
        jdbc.query(
                        sql,
                        (row, number) -> new Row(
                                node(row.getString("name")),
                                node(row.getString("served")),
                                node(row.getString("history")),
                                List.of((String[]) row.getArray("columns").getArray())))
                .forEach(row -> add(table.table(), row));
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

    private static String each(Collection<String> columns, String sql) {
        return columns.stream().map(sql::formatted).collect(Collectors.joining(", "));
    }

    private JsonNode node(@Nullable String text) {
        return text == null ? json.nullNode() : json.readTree(text);
    }

    /** Rows that are not the same text on both sides: text, because not every type can be compared. */
    private String differing(TableShape table) {
        var same =
                table.key().stream().map("s.\"%1$s\" = h.\"%1$s\""::formatted).collect(Collectors.joining(" and "));
        var first = table.key().getFirst();
        return """
            select s, h, s."%1$s" is null as s_none, h."%1$s" is null as h_none
            from %2$s.%4$s s full join %3$s.%4$s h on %5$s
            where s::text is distinct from h::text\
            """.formatted(first, served.name(), history.name(), table.table(), same);
    }
}
