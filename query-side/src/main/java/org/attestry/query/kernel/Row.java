package org.attestry.query.kernel;

import java.math.BigDecimal;
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
    private final WrittenTable table;
    private final @Nullable Object[] cells;
    private long set;
    private long counted;

    private Row(Kind kind, WrittenTable table, Object[] key) {
        this.kind = kind;
        this.table = table;
        cells = new @Nullable Object[table.columns()];
        for (int part = 0; part < key.length; part++) {
            cells[table.key()[part]] = key[part];
        }
    }

    /** The row that says both what was to be done before and what is to be done now. */
    static Row after(@Nullable Row before, Kind kind, WrittenTable table, Object[] key) {
        if (before == null || kind == Kind.PUT || kind == Kind.REMOVE) {
            return new Row(kind, table, key);
        }
        if (before.kind == Kind.REMOVE) {
            // nothing left to change; but counting begins a new row
            return kind == Kind.ADD ? new Row(Kind.PUT, table, key) : before;
        }
        return before;
    }

    /** What this column is from now on. */
    public Row set(String column, @Nullable Object value) {
        int number = table.writable(column);
        cells[number] = value;
        set |= 1L << number;
        counted &= ~(1L << number);
        return this;
    }

    /** Counts on from what this column is, nothing being 0. */
    public Row plus(String column, Number more) {
        int number = table.writable(column);
        cells[number] = sum(cells[number], more);
        if (kind == Kind.PUT || (set & 1L << number) != 0) {
            set |= 1L << number;
        } else {
            counted |= 1L << number;
        }
        return this;
    }

    private static Number sum(@Nullable Object was, Number more) {
        if (isWhole(more) && (was == null || isWhole(was))) {
            return was == null ? more.longValue() : Math.addExact(((Number) was).longValue(), more.longValue());
        }
        var amount = new BigDecimal(more.toString());
        return was == null ? amount : new BigDecimal(was.toString()).add(amount);
    }

    private static boolean isWhole(Object number) {
        return number instanceof Integer || number instanceof Long;
    }

    Kind kind() {
        return kind;
    }

    /** The bits of the columns that are set. */
    long set() {
        return set;
    }

    /** The bits of the columns that are counted on. */
    long counted() {
        return counted;
    }

    @Nullable
    Object cell(int column) {
        return cells[column];
    }
}
