package org.attestry.query.kernel;

import java.util.ArrayList;
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

    private final Map<String, TableShape> shapes;
    private final JdbcTemplate jdbc;
    private final CellText text;
    private final Map<String, Map<List<String>, Row>> waiting = new LinkedHashMap<>();

    Rows(Map<String, TableShape> shapes, JdbcTemplate jdbc, CellText text) {
        this.shapes = shapes;
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

    private Row next(Row.Kind kind, String table, Object... key) {
        var shape = shapes.get(table);
        if (shape == null || shape.key().size() != key.length) {
            throw new IllegalArgumentException(
                    shape == null
                            ? "There is no table " + table + " in this view; it has " + shapes.keySet()
                            : "A row of " + table + " is named by " + shape.key());
        }
        var name = new ArrayList<String>(key.length);
        for (int i = 0; i < key.length; i++) {
            var part = text.of(key[i], shape.typeOf(shape.key().get(i)));
            if (part == null) {
                throw new IllegalArgumentException(shape.key().get(i) + " is null, but names a row of " + table);
            }
            name.add(part);
        }
        var before = waiting.getOrDefault(table, Map.of()).get(name);
        if (before != null && before.kind() == Row.Kind.CHANGE && kind == Row.Kind.ADD) {
            flush(); // whether there is a row to change is known to the database only
            before = null;
        }
        var row = Row.after(before, kind, shape, text);
        waiting.computeIfAbsent(table, t -> new LinkedHashMap<>()).put(name, row);
        return row;
    }

    /** Sends everything that waits, a few statements a table. */
    void flush() {
        for (var shape : shapes.values()) {
            var rows = waiting.remove(shape.table());
            if (rows != null) {
                new TableWrites(shape, jdbc).send(rows);
            }
        }
    }
}
