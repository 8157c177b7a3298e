package org.attestry.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A receipt as it was stored, with the last position of the append it came with. */
public record StoredReceipt(String key, String fingerprint, String answer, long position, Instant recordedAt) {
    static final String OF =
            "select key, fingerprint, answer::text, last_position, recorded_at from ledger.receipt where key = ?";
    static final String ALL = OF.replace("= ?", "= any (?)");

    static StoredReceipt of(ResultSet row) throws SQLException {
        return new StoredReceipt(
                row.getString(1), row.getString(2), row.getString(3), row.getLong(4), Rows.instant(row, 5));
    }
}
