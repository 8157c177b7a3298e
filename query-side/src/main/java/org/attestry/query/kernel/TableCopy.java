package org.attestry.query.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies rows that are new straight into their table; if one is not new, none of them is there, as if nothing had been. */
final class TableCopy {

    private static final byte[] HEADER = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};

    /** A round trip more for the savepoint pays from here on. */
    private static final int ENOUGH_ROWS = 50;

    private final WrittenTable table;
    private final JdbcTemplate jdbc;
    private final CellText text;

    TableCopy(WrittenTable table, JdbcTemplate jdbc, CellText text) {
        this.table = table;
        this.jdbc = jdbc;
        this.text = text;
    }

    /** False if these rows have to be sent another way. */
    boolean send(List<Row> rows, int[] columns) {
        if (rows.size() < ENOUGH_ROWS || !canCopy(columns) || !table.newcomers().expected()) {
            return false;
        }
        jdbc.execute("savepoint newcomers");
        try {
            jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, rows, columns));
            jdbc.execute("release savepoint newcomers");
            return true;
        } catch (DuplicateKeyException | BinaryType.NotBinary | ArithmeticException not) {
            jdbc.execute("rollback to savepoint newcomers");
            table.newcomers().disappointed();
            return false;
        }
    }

    private boolean canCopy(int[] columns) {
        for (int column : columns) {
            if (table.binary(column) == null) {
                return false;
            }
        }
        return true;
    }

    private Long copy(Connection connection, List<Row> rows, int[] columns) throws SQLException {
        var names = TableSql.list(table, columns);
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin (format binary)".formatted(table.name(), names));
        try {
            write(new CopyBuffer(copy), rows, columns);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void write(CopyBuffer out, List<Row> rows, int[] columns) throws SQLException {
        out.bytes(HEADER).int4(0).int4(0);
        for (var row : rows) {
            out.int2(columns.length);
            for (int column : columns) {
                var type = table.binary(column);
                if (type != null) {
                    type.write(row.cell(column), out, text);
                }
            }
            out.sendIfEnough();
        }
        out.int2(-1);
        out.send();
    }
}
