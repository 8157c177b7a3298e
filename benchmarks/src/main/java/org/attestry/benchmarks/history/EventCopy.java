package org.attestry.benchmarks.history;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.WrongResult;
import org.postgresql.PGConnection;

/** What every rebuild has to read, read as fast as PostgreSQL gives it out, and thrown away. */
final class EventCopy {
    private static final String COPY = "copy (select * from ledger.event) to stdout (format binary)";

    private EventCopy() {}

    /** How long it took, in seconds. */
    static double run(Login querySide, int events) {
        try (Connection connection = querySide.connect()) {
            long start = System.nanoTime();
            long rows =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, OutputStream.nullOutputStream());
            long end = System.nanoTime();
            WrongResult.unlessEqual("events copied", events, rows);
            return (end - start) / 1e9;
        } catch (SQLException failed) {
            throw new IllegalStateException(COPY, failed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
