package org.attestry.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * A way through a stretch of the ledger, for those who go through much of it: rows come as the bytes that are stored, by
 * COPY. One statement reads a bounded range of positions, so nobody's picture of the database gets old meanwhile.
 */
public final class Passage implements AutoCloseable {
    private static final int POSITIONS_IN_A_STATEMENT = 20_000;
    private static final int ROWS_IN_A_PAGE = 5_000;
    private static final int BYTES_IN_A_PAGE = 16 << 20;
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int HEADER = SIGNATURE.length + 2 * Integer.BYTES;

    private final Connection connection;
    private final long upTo;
    private final String condition;
    private final Names types = new Names();
    private @Nullable CopyOut rows;
    private long position;
    private long end;

    /**
     * What comes next.
     *
     * @param upTo where the reader is once it has taken the rows in
     */
    public record Page(List<StoredRow> rows, long upTo) {}

    /**
     * From the first position, itself excluded, to the last.
     *
     * @param passedBy stored names that are left out, each up to the revision that is known
     */
    Passage(DataSource database, long after, long upTo, Map<String, Integer> passedBy) {
        this.position = after;
        this.end = after;
        this.upTo = upTo;
        try {
            connection = database.getConnection();
            try {
                connection.setAutoCommit(false);
                condition = PassedBy.condition(passedBy);
                mustReach(upTo);
            } catch (SQLException | RuntimeException unfit) {
                close();
                throw unfit;
            }
        } catch (SQLException fault) {
            throw Faults.ofReading(fault);
        }
    }

    /** The next rows in their order, perhaps none in a page; null at the end. */
    public @Nullable Page next() {
        try {
            if (position >= upTo) {
                return null;
            }
            List<StoredRow> page = new ArrayList<>();
            int weight = 0;
            CopyOut copy = rows == null ? ask() : rows;
            while (page.size() < ROWS_IN_A_PAGE && weight < BYTES_IN_A_PAGE) {
                byte[] message = copy.readFromCopy();
                if (message == null) {
                    connection.commit();
                    rows = null;
                    position = end;
                    return new Page(page, position);
                }
                int from = startsWithSignature(message) ? HEADER : 0;
                if (message.length - from > Short.BYTES) { // else it says that no more rows come
                    page.add(new StoredRow(message, from, types));
                    weight += message.length;
                }
            }
            position = page.getLast().position();
            return new Page(page, position);
        } catch (SQLException fault) {
            throw Faults.ofReading(fault);
        }
    }

    private CopyOut ask() throws SQLException {
        end = Math.min(upTo, position + POSITIONS_IN_A_STATEMENT);
        try (Statement walk = connection.createStatement()) {
            walk.execute(Cursor.WALK);
        }
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select %s from ledger.event where position > %d and position <= %d%s order by position)"
                                .formatted(StoredRow.COLUMNS, position, end, condition)
                        + " to stdout (format binary)");
        rows = copy;
        return copy;
    }

    private static boolean startsWithSignature(byte[] message) {
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (message.length < HEADER || message[i] != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    private void mustReach(long last) throws SQLException {
        try (Statement ask = connection.createStatement();
                var row = ask.executeQuery("select position from ledger.head")) {
            row.next();
            if (row.getLong(1) < last) {
                throw new IllegalStateException("The ledger ends at %d, before %d".formatted(row.getLong(1), last));
            }
        }
        connection.commit();
    }

    @Override
    public void close() {
        try (Connection done = connection) {
            CopyOut left = rows;
            while (left != null && left.readFromCopy() != null) {
                // the rest of one statement is soon read, and a server told to stop may just have ended
            }
            done.rollback();
            done.setAutoCommit(true);
        } catch (SQLException alreadyGone) {
            // nothing is left to do for it
        }
    }
}
