package org.attestry.query.kernel;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as two schemas have it.
 *
 * @param key the columns of the primary key
 * @param columns what both have
 */
record TwoTables(String table, List<String> key, List<String> columns) {

    /**
     * What can be compared of them.
     *
     * @param apart gets the columns that only one of them has
     */
    static TwoTables of(TableShape one, TableShape other, Collection<String> apart) {
        var both =
                one.types().keySet().stream().filter(other.types()::containsKey).toList();
        for (var shape : List.of(one, other)) {
            shape.types().keySet().stream()
                    .filter(column -> !both.contains(column))
                    .forEach(column -> apart.add(shape.table() + "." + column));
        }
        return new TwoTables(one.table(), one.key(), both);
    }

    /** Rows that are not the same text on both sides: text, because not every type can be compared. */
    String differing(Schema s, Schema h) {
        return """
            select to_jsonb(s) as s, to_jsonb(h) as h, s."%1$s" is null as s_none, h."%1$s" is null as h_none,
                   jsonb_build_object(%2$s) as name, array_remove(array[%3$s], null) as columns
            from (select %4$s from %5$s.%7$s) s full join (select %4$s from %6$s.%7$s) h on %8$s
            where s::text is distinct from h::text\
            """.formatted(
                key.getFirst(),
                each(key, "'%1$s', coalesce(to_jsonb(s.\"%1$s\"), to_jsonb(h.\"%1$s\"))", ", "),
                each(columns, "case when s.\"%1$s\"::text is distinct from h.\"%1$s\"::text then '%1$s' end", ", "),
                each(columns, "\"%1$s\"", ", "),
                s.name(),
                h.name(),
                table,
                each(key, "s.\"%1$s\" = h.\"%1$s\"", " and "));
    }

    private static String each(Collection<String> columns, String sql, String between) {
        return columns.stream().map(sql::formatted).collect(Collectors.joining(between));
    }
}
