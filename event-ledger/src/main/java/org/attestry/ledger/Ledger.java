package org.attestry.ledger;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The memory of the organisation: what happened is appended once, in one order, and can be read but never changed. */
public final class Ledger implements AutoCloseable {
    private Ledger() {}

    /** Brings the ledger's own schema up to date; needs a role that may create it. */
    public static void migrate(DataSource database) {
        throw new UnsupportedOperationException();
    }

    /** Opens a ledger with the usual settings. */
    public static Ledger open(DataSource database) {
        return open(database, LedgerOptions.defaults());
    }

    /** Opens a ledger; connections are made when first needed, one of them is kept for appending. */
    public static Ledger open(DataSource database, LedgerOptions options) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes all of it or nothing; waits until that is certain.
     *
     * @throws AppendRefused when a stream, a claim or a receipt stands against it
     * @throws LedgerUnavailable when the database is away
     */
    public Appended append(Append append) {
        throw new UnsupportedOperationException();
    }

    /** How far the ledger goes. */
    public Head head() {
        throw new UnsupportedOperationException();
    }

    /** One stream in its order, from a sequence on, read in pages as it is consumed. */
    public Stream<Recorded> readStream(String streamId, long fromSequence) {
        throw new UnsupportedOperationException();
    }

    /** Everything after a position up to the present head, through a cursor, in bounded memory. */
    public Entries read(long after) {
        throw new UnsupportedOperationException();
    }

    /** The next entries after a position, at most so many. */
    public List<Recorded> read(long after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Those of the streams that have begun. */
    public Set<String> exists(Collection<String> streamIds) {
        throw new UnsupportedOperationException();
    }

    /** The last sequence of a stream, if it has begun. */
    public OptionalLong lastSequence(String streamId) {
        throw new UnsupportedOperationException();
    }

    /** The answer given to a command with this key. */
    public Optional<StoredReceipt> receipt(String key) {
        throw new UnsupportedOperationException();
    }

    /** The last position recorded at or before an instant; 0 when there is none. */
    public long positionAt(Instant instant) {
        throw new UnsupportedOperationException();
    }

    /** The canonical lines of positions from and to, both included, as docs/ledger-format.md describes them. */
    public void export(long from, long to, Consumer<String> lines) {
        throw new UnsupportedOperationException();
    }

    /** The same as bytes: UTF-8, each line ended by a line feed. */
    public void export(long from, long to, OutputStream out) {
        throw new UnsupportedOperationException();
    }

    /** The shortcut kept for a stream. */
    public Optional<Snapshot> snapshot(String streamId) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a shortcut for a stream in place of an older one. */
    public void keep(Snapshot snapshot) {
        throw new UnsupportedOperationException();
    }

    /** Lets what waits be written, then closes; later appends are refused. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
