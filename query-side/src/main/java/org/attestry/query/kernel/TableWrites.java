package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sends the rows of one table: one statement for all rows of the same kind that speak of the same columns. */
final class TableWrites {

    /**
     * What rows have in common.
     *
     * @param set the bits of the columns that are set
     * @param counted the bits of those that are counted on
     */
    record Alike(Row.Kind kind, long set, long counted) {

        static Alike of(Row row) {
            return row.kind() == Row.Kind.REMOVE
                    ? new Alike(row.kind(), 0, 0)
                    : new Alike(row.kind(), row.set(), row.counted());
        }

        boolean changesNothing() {
            return kind == Row.Kind.CHANGE && (set | counted) == 0;
        }

        boolean counts(int column) {
            return (counted & 1L << column) != 0;
        }

        /** The numbers of the columns that are sent: the key, then what is set or counted. */
        int[] columns(int[] key) {
            long spoken = set | counted;
            var columns = new int[key.length + Long.bitCount(spoken)];
            System.arraycopy(key, 0, columns, 0, key.length);
            for (int c = key.length; c < columns.length; c++) {
                columns[c] = Long.numberOfTrailingZeros(spoken);
                spoken &= spoken - 1;
            }
            return columns;
        }
    }

    private final WrittenTable table;
    private final JdbcTemplate jdbc;
    private final CellText text;

    TableWrites(WrittenTable table, JdbcTemplate jdbc, CellText text) {
        this.table = table;
        this.jdbc = jdbc;
        this.text = text;
    }

    void send(Collection<Row> rows) {
        var groups = new LinkedHashMap<Alike, List<Row>>();
        for (var row : rows) {
            groups.computeIfAbsent(Alike.of(row), a -> new ArrayList<>()).add(row);
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

    private void send(Alike alike, List<Row> rows) {
        var columns = alike.columns(table.key());
        boolean copied = (alike.kind() == Row.Kind.PUT || alike.kind() == Row.Kind.ADD)
                && new TableCopy(table, jdbc, text).send(rows, columns);
        if (!copied) {
            merge(alike, rows, columns);
        }
    }

    private void merge(Alike alike, List<Row> rows, int[] columns) {
        var cells = new @Nullable String[columns.length][rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.length; c++) {
                cells[c][r] = text.of(rows.get(r).cell(columns[c]), table.type(columns[c]));
            }
        }
        jdbc.update(TableSql.of(table, alike, columns), statement -> {
            for (int c = 0; c < cells.length; c++) {
                statement.setArray(c + 1, statement.getConnection().createArrayOf("text", cells[c]));
            }
        });
    }
}
