package org.attestry.query.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a view writes. Rows are named by table and primary key, gathered over a whole batch of events, merged per row in
 * the order of the events, and sent together; so a view may write as if each event were alone.
 */
public final class Rows {

    private final Map<String, WrittenTable> tables;
    private final JdbcTemplate jdbc;
    private final CellText text;
    private final Map<WrittenTable, Map<Object, Row>> waiting = new HashMap<>();

    Rows(Map<String, WrittenTable> tables, JdbcTemplate jdbc, CellText text) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.text = text;
    }

    /** A whole row: takes the place of the one with this key if there is one; columns not set get their default. */
    public Row put(String table, Object... key) {
        return next(Row.Kind.PUT, table, key);
    }

    /** Some columns of the row with this key; nothing happens if there is none. */
    public Row change(String table, Object... key) {
        return next(Row.Kind.CHANGE, table, key);
    }

    /** A row to count in: it begins with the defaults if there is none with this key. */
    public Row add(String table, Object... key) {
        return next(Row.Kind.ADD, table, key);
    }

    /** Takes the row with this key away if there is one. */
    public void remove(String table, Object... key) {
        next(Row.Kind.REMOVE, table, key);
    }

    /**
     * Runs a statement after all that was written before it, for what no key can name. It costs a round trip for each
     * event, so it is for rare events only.
     */
    public void run(String sql, @Nullable Object... values) {
        flush();
        var rendered = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            rendered[i] = text.of(values[i], "text");
        }
        jdbc.update(sql, rendered);
    }

    private Row next(Row.Kind kind, String name, Object... key) {
        var table = tables.get(name);
        if (table == null || table.key().length != key.length) {
            throw new IllegalArgumentException(
                    table == null
                            ? "There is no table " + name + " in this view; it has " + tables.keySet()
                            : "A row of " + name + " is named by " + table.keyNames());
        }
        if (table.isUnwatched() && kind != Row.Kind.PUT) {
            throw new IllegalStateException(
                    "A row of " + name + " is named by a position, so it is put by the event there"
                            + " and by no other, and stays as it is");
        }
        var rows = waiting.computeIfAbsent(table, t -> new LinkedHashMap<>());
        var named = nameOf(table, key);
        var before = rows.get(named);
        if (before != null && before.kind() == Row.Kind.CHANGE && kind == Row.Kind.ADD) {
            flush(); // whether there is a row to change is known to the database only
            return next(kind, name, key);
        }
        var row = Row.after(before, kind, table, key);
        if (row != before) {
            rows.put(named, row);
        }
        return row;
    }

    /** What is the same for the same row, whatever the types in which its key is said: most often one text. */
    private Object nameOf(WrittenTable table, Object... key) {
        if (table.isUnwatched()) {
            return Arrays.asList(key); // said by one event, so in one way
        }
        if (key.length == 1) {
            return part(table, 0, key[0]);
        }
        var parts = new String[key.length];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = part(table, part, key[part]);
        }
        return List.of(parts);
    }

    private String part(WrittenTable table, int part, @Nullable Object value) {
        var said = text.of(value, table.type(table.key()[part]));
        if (said == null) {
            throw new IllegalArgumentException(
                    table.keyNames().get(part) + " is null, but names a row of " + table.name());
        }
        return said;
    }

    /** Sends everything that waits, a few statements a table. */
    void flush() {
        for (var table : tables.values()) {
            var rows = waiting.remove(table);
            if (rows != null) {
                new TableWrites(table, jdbc, text).send(rows.values());
            }
        }
    }
}
