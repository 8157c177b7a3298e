package org.attestry.benchmarks.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.WrongResult;
import org.postgresql.PGConnection;

/** What PostgreSQL does with the same rows: {@code COPY}, leaf and position included, into an equal, empty table. */
final class EventCopyIn {
    private final Login superuser;

    EventCopyIn(Login superuser) {
        this.superuser = superuser;
    }

    /** How long the events after a position take, in seconds. */
    double run(long after, int events) {
        superuser.run("drop table if exists public.event_copy");
        superuser.run("create table public.event_copy (like ledger.event including all, unique (stream_id, sequence))");
        superuser.run("checkpoint");
        try (Connection connection = superuser.connect()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var rows = new ByteArrayOutputStream();
            copy.copyOut(
                    "copy (select * from ledger.event where position > %d order by position) to stdout"
                            .formatted(after),
                    rows);
            var in = new ByteArrayInputStream(rows.toByteArray());
            long start = System.nanoTime();
            long copied = copy.copyIn("copy public.event_copy from stdin", in, 64 * 1024);
            long end = System.nanoTime();
            WrongResult.unlessEqual("rows copied", events, copied);
            return (end - start) / 1e9;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
