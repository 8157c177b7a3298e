package org.attestry.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The canonical lines, as the database itself makes them: the same function makes the leaf. */
final class Lines {
    private static final String BETWEEN = """
        select ledger.line(position, stream_id, sequence, type, revision, event_id, recorded_at, metadata, payload)
        from ledger.event where position between ? and ? order by position\
        """;

    private Lines() {}

    static void of(DataSource database, int fetch, long from, long to, Consumer<String> lines) {
        try (Cursor<String> cursor = new Cursor<>(database, fetch, row -> row.getString(1), BETWEEN, from, to)) {
            cursor.forEachRemaining(lines);
        }
    }

    static void of(DataSource database, int fetch, long from, long to, OutputStream out) {
        try (Cursor<byte[]> cursor = new Cursor<>(
                database, fetch, row -> row.getString(1).getBytes(StandardCharsets.UTF_8), BETWEEN, from, to)) {
            while (cursor.hasNext()) {
                out.write(cursor.next());
                out.write('\n');
            }
            out.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
