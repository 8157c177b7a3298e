package org.attestry.ledger;

import java.time.ZoneOffset;
import java.util.Optional;

/** Where the shortcuts are kept. */
record Snapshots(Rows rows) {
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

    Optional<Snapshot> of(String streamId) {
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
    }
}
