package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sends the rows of one table: one statement for all rows of the same kind that name the same columns. */
final class TableWrites {

    private record Alike(Row.Kind kind, List<String> set, List<String> plus) {
        boolean changesNothing() {
            return kind == Row.Kind.CHANGE && set.isEmpty() && plus.isEmpty();
        }
    }

    private final TableShape shape;
    private final JdbcTemplate jdbc;

    TableWrites(TableShape shape, JdbcTemplate jdbc) {
        this.shape = shape;
        this.jdbc = jdbc;
    }

    void send(Map<List<String>, Row> rows) {
        var groups = new LinkedHashMap<Alike, List<Entry<List<String>, Row>>>();
        for (var entry : rows.entrySet()) {
            var row = entry.getValue();
            var alike = new Alike(
                    row.kind(),
                    List.copyOf(row.columnsSet().keySet()),
                    List.copyOf(row.columnsCounted().keySet()));
            groups.computeIfAbsent(alike, a -> new ArrayList<>()).add(entry);
        }
        // what goes away goes first: it may free a unique value
        groups.forEach((alike, same) -> {
            if (alike.kind() == Row.Kind.REMOVE) {
                send(alike, same);
            }
        });
        groups.forEach((alike, same) -> {
            if (alike.kind() != Row.Kind.REMOVE && !alike.changesNothing()) {
                send(alike, same);
            }
        });
    }

    private void send(Alike alike, List<Entry<List<String>, Row>> rows) {
        var columns = Stream.of(shape.key(), alike.set(), alike.plus())
                .flatMap(List::stream)
                .toList();
        var cells = new @Nullable String[columns.size()][rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            var key = rows.get(r).getKey();
            var row = rows.get(r).getValue();
            int c = 0;
            for (var part : key) {
                cells[c++][r] = part;
            }
            for (var value : row.columnsSet().values()) {
                cells[c++][r] = value;
            }
            for (var amount : row.columnsCounted().values()) {
                cells[c++][r] = amount.toPlainString();
            }
        }
        jdbc.update(sql(alike, columns), statement -> {
            for (int c = 0; c < cells.length; c++) {
                statement.setArray(c + 1, statement.getConnection().createArrayOf("text", cells[c]));
            }
        });
    }

    private String sql(Alike alike, List<String> columns) {
        var given = "unnest(%s) as u (%s)"
                .formatted(
                        String.join(", ", columns.stream().map(c -> "?::text[]").toList()),
                        IntStream.range(0, columns.size())
                                .mapToObj(i -> "c" + i)
                                .collect(Collectors.joining(", ")));
        var cast = IntStream.range(0, columns.size())
                .mapToObj(i -> "u.c%d::%s".formatted(i, shape.typeOf(columns.get(i))))
                .toList();
        int keys = shape.key().size();
        var same = IntStream.range(0, keys)
                .mapToObj(i -> "t.%s = %s".formatted(quoted(columns.get(i)), cast.get(i)))
                .collect(Collectors.joining(" and "));
        var set = new ArrayList<String>();
        for (int i = keys; i < columns.size(); i++) {
            boolean counted = i >= keys + alike.set().size();
            var column = quoted(columns.get(i));
            var value = alike.kind() == Row.Kind.CHANGE ? cast.get(i) : "excluded." + column;
            set.add(column + " = " + (counted ? "coalesce(t.%s, 0) + ".formatted(column) : "") + value);
        }
        if (alike.kind() == Row.Kind.PUT) {
            shape.othersThan(columns).forEach(column -> set.add(quoted(column) + " = default"));
        }
        var changes = String.join(", ", set);
        return switch (alike.kind()) {
            case REMOVE -> "delete from %s t using %s where %s".formatted(shape.table(), given, same);
            case CHANGE -> "update %s t set %s from %s where %s".formatted(shape.table(), changes, given, same);
            case PUT, ADD ->
                "insert into %s as t (%s) select %s from %s on conflict (%s) do %s"
                        .formatted(
                                shape.table(),
                                list(columns),
                                String.join(", ", cast),
                                given,
                                list(shape.key()),
                                set.isEmpty() ? "nothing" : "update set " + changes);
        };
    }

    private static String list(List<String> columns) {
        return columns.stream().map(TableWrites::quoted).collect(Collectors.joining(", "));
    }

    /** A column may be called {@code end} or {@code order}. */
    private static String quoted(String column) {
        return '"' + column + '"';
    }
}
