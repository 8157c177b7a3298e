package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Statements that write many rows of one table, given as an array of text for each column. */
final class TableSql {

    private TableSql() {}

    /**
     * Writes rows of the same kind that speak of the same columns.
     *
     * @param columns those of the key first
     */
    static String of(WrittenTable table, TableWrites.Alike alike, int[] columns) {
        int keys = table.key().length;
        var given = "unnest(%s) as u (%s)".formatted(each("?::text[]", columns), each("c%d", columns));
        var cast = IntStream.range(0, columns.length)
                .mapToObj(i -> "u.c%d::%s".formatted(i, table.type(columns[i])))
                .toList();
        var same = IntStream.range(0, keys)
                .mapToObj(i -> "t.%s = %s".formatted(table.quoted(columns[i]), cast.get(i)))
                .collect(Collectors.joining(" and "));
        var set = new ArrayList<String>();
        for (int i = keys; i < columns.length; i++) {
            var column = table.quoted(columns[i]);
            var value = alike.kind() == Row.Kind.CHANGE ? cast.get(i) : "excluded." + column;
            set.add(column + " = " + (alike.counts(columns[i]) ? "coalesce(t.%s, 0) + ".formatted(column) : "")
                    + value);
        }
        if (alike.kind() == Row.Kind.PUT) {
            IntStream.range(0, table.columns())
                    .filter(c -> Arrays.stream(columns).noneMatch(one -> one == c))
                    .forEach(c -> set.add(table.quoted(c) + " = default"));
        }
        var changes = String.join(", ", set);
        return switch (alike.kind()) {
            case REMOVE -> "delete from %s t using %s where %s".formatted(table.name(), given, same);
            case CHANGE -> "update %s t set %s from %s where %s".formatted(table.name(), changes, given, same);
            case PUT, ADD ->
                "insert into %s as t (%s) select %s from %s%s"
                        .formatted(
                                table.name(),
                                list(table, columns),
                                String.join(", ", cast),
                                given,
                                table.isUnwatched()
                                        ? ""
                                        : " on conflict (%s) do %s"
                                                .formatted(
                                                        list(table, table.key()),
                                                        set.isEmpty() ? "nothing" : "update set " + changes));
        };
    }

    static String list(WrittenTable table, int[] columns) {
        return Arrays.stream(columns).mapToObj(table::quoted).collect(Collectors.joining(", "));
    }

    private static String each(String sql, int[] columns) {
        return IntStream.range(0, columns.length).mapToObj(sql::formatted).collect(Collectors.joining(", "));
    }
}
