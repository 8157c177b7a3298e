package org.attestry.ledger;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;

/** Where the shortcuts are kept. While nobody has kept one, almost nobody who loads a stream has to ask for it. */
final class Snapshots {
    /** So long the first one of another node may be overlooked, which costs the reading of its events and no more. */
    private static final long LOOK_AGAIN = Duration.ofSeconds(10).toNanos();

    private static final String ANY = "select exists (select from ledger.snapshot)";
    private static final String OF = """
        select sequence, type, payload_type, revision, taken_at, metadata::text, payload::text
        from ledger.snapshot where stream_id = ?\
        """;
    // nodes race: the one that got further stays
    private static final String KEEP = """
        insert into ledger.snapshot (stream_id, sequence, type, payload_type, revision, taken_at, metadata, payload)
        values (?, ?, ?, ?, ?, ?, ?::json, ?::json)
        on conflict (stream_id) do update set
            sequence = excluded.sequence, type = excluded.type, payload_type = excluded.payload_type,
            revision = excluded.revision, taken_at = excluded.taken_at, metadata = excluded.metadata,
            payload = excluded.payload
        where snapshot.sequence <= excluded.sequence\
        """;

    private final Rows rows;
    private volatile boolean any;
    private volatile long looked = System.nanoTime() - LOOK_AGAIN;

    Snapshots(Rows rows) {
        this.rows = rows;
    }

    Optional<Snapshot> of(String streamId) {
        if (!any && System.nanoTime() - looked >= LOOK_AGAIN) {
            looked = System.nanoTime(); // first, so that the others need not ask as well
            if (rows.first(ANY, row -> row.getBoolean(1)).orElseThrow()) {
                any = true;
            }
        }
        return any ? kept(streamId) : Optional.empty();
    }

    private Optional<Snapshot> kept(String streamId) {
        return rows.first(
                OF,
                row -> new Snapshot(
                        streamId,
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Rows.instant(row, 5),
                        row.getString(6),
                        row.getString(7)),
                streamId);
    }

    void keep(Snapshot s) {
        rows.change(
                KEEP,
                s.streamId(),
                s.sequence(),
                s.type(),
                s.payloadType(),
                s.revision(),
                s.takenAt().atOffset(ZoneOffset.UTC),
                s.metadata(),
                s.payload());
        any = true;
    }
}
