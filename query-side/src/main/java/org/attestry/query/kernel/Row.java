package org.attestry.query.kernel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One row as a view writes it, column by column. */
public final class Row {

    /** What is done with the row. */
    enum Kind {
        PUT,
        CHANGE,
        ADD,
        REMOVE
    }

    private final Kind kind;
    private final TableShape shape;
    private final CellText text;
    private final Map<String, @Nullable String> set = new TreeMap<>();
    private final Map<String, BigDecimal> plus = new TreeMap<>();

    private Row(Kind kind, TableShape shape, CellText text) {
        this.kind = kind;
        this.shape = shape;
        this.text = text;
    }

    /** The row that says both what was to be done before and what is to be done now. */
    static Row after(@Nullable Row before, Kind kind, TableShape shape, CellText text) {
        if (before == null || kind == Kind.PUT || kind == Kind.REMOVE) {
            return new Row(kind, shape, text);
        }
        if (before.kind == Kind.REMOVE) {
            // nothing left to change; but counting begins a new row
            return kind == Kind.ADD ? new Row(Kind.PUT, shape, text) : before;
        }
        return before;
    }

    /** What this column is from now on. */
    public Row set(String column, @Nullable Object value) {
        set.put(column, text.of(value, writable(column)));
        plus.remove(column);
        return this;
    }

    /** Counts on from what this column is, nothing being 0. */
    public Row plus(String column, Number more) {
        writable(column);
        var amount = new BigDecimal(more.toString());
        if (set.containsKey(column) || kind == Kind.PUT) {
            var was = set.get(column);
            set.put(column, (was == null ? amount : new BigDecimal(was).add(amount)).toPlainString());
        } else {
            plus.merge(column, amount, BigDecimal::add);
        }
        return this;
    }

    private String writable(String column) {
        if (shape.key().contains(column)) {
            throw new IllegalArgumentException(
                    column + " names the row in " + shape.table() + " and cannot be changed");
        }
        return shape.typeOf(column);
    }

    Kind kind() {
        return kind;
    }

    Map<String, @Nullable String> columnsSet() {
        return set;
    }

    Map<String, BigDecimal> columnsCounted() {
        return plus;
    }
}
