package org.attestry.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Finds out whether an append whose answer was lost is in the ledger, by the ids of its events. */
record Outcome(Connection connection) {
    private static final String FIRST_ENTRY = """
        select e.position, e.recorded_at from ledger.place p join ledger.event e on e.position = p.position
        where p.stream_id = ? and p.sequence = ? and e.event_id = ?\
        """;
    private static final String RECEIPT =
            "select first_position, last_position, recorded_at from ledger.receipt where key = ? and fingerprint = ?";

    @Nullable
    Appended of(Append append) throws SQLException {
        return append.entries().isEmpty() ? byReceipt(append.receipt()) : byEntry(append);
    }

    private @Nullable Appended byEntry(Append append) throws SQLException {
        Entry first = append.entries().getFirst();
        try (PreparedStatement look = connection.prepareStatement(FIRST_ENTRY)) {
            look.setString(1, first.streamId());
            look.setLong(2, first.sequence());
            look.setObject(3, first.eventId());
            try (ResultSet row = look.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                long position = row.getLong(1); // the entries of an append are neighbours
                return new Appended(position, position + append.entries().size() - 1, instant(row, 2));
            }
        }
    }

    private @Nullable Appended byReceipt(@Nullable Receipt receipt) throws SQLException {
        if (receipt == null) {
            return null;
        }
        try (PreparedStatement look = connection.prepareStatement(RECEIPT)) {
            look.setString(1, receipt.key());
            look.setString(2, receipt.fingerprint());
            try (ResultSet row = look.executeQuery()) {
                return row.next() ? new Appended(row.getLong(1), row.getLong(2), instant(row, 3)) : null;
            }
        }
    }

    private static java.time.Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
