package org.attestry.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;

/** The connection over which appends go, one statement and one round trip a batch. */
final class AppendConnection implements AutoCloseable {
    private static final String APPEND = "select * from ledger.append(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    private static final String WHO =
            "select pid, backend_start::text from pg_stat_activity where pid = pg_backend_pid()";
    private static final String FENCE =
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where pid = ? and backend_start::text = ?"
                    + " and pid <> pg_backend_pid()"; // a pool may hand out the same connection again

    private final Connection connection;
    private final PreparedStatement append;
    private final Backend backend;

    /** The server process behind a connection, told apart from a later one with the same number. */
    record Backend(int pid, String started) {}

    AppendConnection(DataSource database, Duration patience, @Nullable Backend lost) throws SQLException {
        connection = database.getConnection();
        try {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis() * 3));
            if (lost != null) {
                fence(lost);
            }
            backend = whoAmI();
            append = connection.prepareStatement(APPEND);
            append.unwrap(PGStatement.class).setPrepareThreshold(1);
        } catch (SQLException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private Backend whoAmI() throws SQLException {
        try (PreparedStatement who = connection.prepareStatement(WHO);
                ResultSet row = who.executeQuery()) {
            row.next();
            return new Backend(row.getInt(1), row.getString(2));
        }
    }

    /** Makes sure that what was sent over a broken connection cannot still happen. */
    private void fence(Backend lost) throws SQLException {
        try (PreparedStatement fence = connection.prepareStatement(FENCE)) {
            fence.setInt(1, lost.pid());
            fence.setString(2, lost.started());
            fence.executeQuery().close();
        }
    }

    Backend backend() {
        return backend;
    }

    Connection plain() {
        return connection;
    }

    /** Sends a batch and gives each of its commands the answer it got; careful is whoever knows that one is refused. */
    void send(List<Waiting> batch, boolean careful) throws SQLException {
        new Columns(batch).bind(append, careful, connection.unwrap(PGConnection.class));
        @Nullable AppendRefused[] refused = new @Nullable AppendRefused[batch.size()];
        @Nullable Appended together = null;
        try (ResultSet rows = append.executeQuery()) {
            while (rows.next()) {
                int command = rows.getInt("command");
                if (command > 0) {
                    refused[command - 1] = refusal(rows);
                } else {
                    together =
                            new Appended(rows.getLong("first_position"), rows.getLong("last_position"), recorded(rows));
                }
            }
        }
        // only now, when the statement has ended and with it the transaction
        share(batch, refused, Objects.requireNonNull(together, "the append function ends with what it stored"));
    }

    /** Those who were not refused share the new positions, each as many as it has entries, in their order. */
    private static void share(List<Waiting> batch, @Nullable AppendRefused[] refused, Appended together) {
        long next = together.firstPosition();
        for (int i = 0; i < refused.length; i++) {
            Waiting waiting = batch.get(i);
            AppendRefused no = refused[i];
            int entries = waiting.append.entries().size();
            if (no != null) {
                waiting.answer.completeExceptionally(no);
            } else if (entries == 0) { // only a receipt: it stands after the last
                long last = together.lastPosition();
                waiting.answer.complete(new Appended(last + 1, last, together.recordedAt()));
            } else {
                waiting.answer.complete(new Appended(next, next + entries - 1, together.recordedAt()));
                next += entries;
            }
        }
    }

    private static AppendRefused refusal(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        return switch (row.getString("conflict")) {
            case "sequence" -> new SequenceConflict(subject);
            case "claim" -> new ClaimConflict(subject, row.getString("key"), row.getString("detail"));
            default ->
                new ReceiptConflict(new StoredReceipt(
                        row.getString("key"),
                        subject,
                        row.getString("detail"),
                        row.getLong("last_position"),
                        recorded(row)));
        };
    }

    private static Instant recorded(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            // nothing is left to do for it
        }
    }
}
