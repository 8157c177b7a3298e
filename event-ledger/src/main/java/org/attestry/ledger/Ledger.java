package org.attestry.ledger;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The memory of the organisation: what happened is appended once, in one order, and can be read but never changed. */
public final class Ledger implements AutoCloseable {
    private final DataSource database;
    private final LedgerOptions options;
    final Rows rows;
    private final Snapshots snapshots;
    private final SharedReads reads;
    final Committer committer;

    private Ledger(DataSource database, LedgerOptions options) {
        this.database = database;
        this.options = options;
        this.rows = new Rows(database);
        this.snapshots = new Snapshots(rows);
        this.reads = new SharedReads(rows, options.fetch());
        this.committer = new Committer(options, () -> new Courier(database, options));
    }

    /** Brings the ledger's own schema up to date; needs a role that may create it. */
    public static void migrate(DataSource database) {
        Schema.migrate(database);
    }

    /** Opens a ledger with the usual settings. */
    public static Ledger open(DataSource database) {
        return open(database, LedgerOptions.defaults());
    }

    /** Opens a ledger; connections are made when first needed, up to two of them are kept for appending. */
    public static Ledger open(DataSource database, LedgerOptions options) {
        return new Ledger(database, options);
    }

    /**
     * Writes all of it or nothing; waits until that is certain.
     *
     * @throws AppendRefused when a stream, a claim or a receipt stands against it
     * @throws LedgerUnavailable when the database is away
     */
    public Appended append(Append append) {
        return committer.append(append);
    }

    /** How far the ledger goes. */
    public Head head() {
        String sql = "select position, recorded_at from ledger.head";
        return rows.first(sql, row -> new Head(row.getLong(1), Rows.instant(row, 2)))
                .orElseThrow();
    }

    /** One stream in its order, from a sequence on, read in pages as it is consumed. */
    public Stream<Recorded> readStream(String streamId, long fromSequence) {
        int page = options.fetch();
        return Pages.of(
                page, () -> reads.read(streamId, fromSequence), last -> reads.read(streamId, last.sequence() + 1));
    }

    /** Everything after a position up to the present head, through a cursor, in bounded memory. */
    public Entries read(long after) {
        return new Entries(database, options.fetch(), after);
    }

    /** The next entries after a position, at most so many. */
    public List<Recorded> read(long after, int limit) {
        String sql = "select " + Rows.ENTRY + " from ledger.event where position > ? order by position limit ?";
        return rows.list(sql, Rows::entry, after, limit);
    }

    /** The entries at these positions, in their order; where there is none, none is given. */
    public List<Recorded> at(Collection<Long> positions) {
        String sql = "select " + Rows.ENTRY + " from ledger.event where position = any (?) order by position";
        return rows.list(sql, Rows::entry, (Object) positions.toArray(Long[]::new));
    }

    /** A way from a position to another for who goes through much; names are passed by up to a revision each. */
    public Passage passage(long after, long upTo, Map<String, Integer> passedBy) {
        return new Passage(database, after, upTo, passedBy);
    }

    /** Everything after a position, page by page as it is consumed; no connection is kept between pages. */
    public Stream<Recorded> readAll(long after, int page) {
        return Pages.of(page, () -> read(after, page), last -> read(last.position(), page));
    }

    /** Those of the streams that have begun. */
    public Set<String> exists(Collection<String> streamIds) {
        String sql = "select stream_id from ledger.place where stream_id = any (?) and sequence = 0";
        return Set.copyOf(rows.list(sql, row -> row.getString(1), (Object) streamIds.toArray(String[]::new)));
    }

    /** The last sequence of a stream, if it has begun. */
    public OptionalLong lastSequence(String streamId) {
        String sql = "select sequence from ledger.place where stream_id = ? order by sequence desc limit 1";
        return rows.first(sql, row -> OptionalLong.of(row.getLong(1)), streamId).orElse(OptionalLong.empty());
    }

    /** The answer given to a command with this key. */
    public Optional<StoredReceipt> receipt(String key) {
        return rows.first(StoredReceipt.OF, StoredReceipt::of, key);
    }

    /** The last position recorded at or before an instant; 0 when there is none. */
    public long positionAt(Instant instant) {
        return rows.list("select ledger.position_at(?)", row -> row.getLong(1), instant.atOffset(ZoneOffset.UTC))
                .getFirst();
    }

    /** The canonical lines of positions from and to, both included, as docs/ledger-format.md describes them. */
    public void export(long from, long to, Consumer<String> lines) {
        Lines.of(database, options.fetch(), from, to, lines);
    }

    /** The same in UTF-8, each line ended by a line feed. */
    public void export(long from, long to, OutputStream out) {
        Lines.of(database, options.fetch(), from, to, out);
    }

    /** The shortcut kept for a stream; the first ones that another node keeps may be overlooked for ten seconds. */
    public Optional<Snapshot> snapshot(String streamId) {
        return snapshots.of(streamId);
    }

    /** Keeps a shortcut for a stream in place of an older one. */
    public void keep(Snapshot snapshot) {
        snapshots.keep(snapshot);
    }

    /** Lets what waits be written, then closes; later appends are refused. */
    @Override
    public void close() {
        committer.close();
    }
}
