package org.attestry.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestry.ledger.ClaimChange.Hold;
import org.attestry.ledger.ClaimChange.Release;
import org.attestry.ledger.ClaimChange.Take;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** A batch turned on its side: one array for each argument of the append function. */
final class Columns {
    private static final int CLAIM_WIDTH = 5;
    private static final int RECEIPT_WIDTH = 3;

    private final int commands;
    private final List<Integer> ofEntries = new ArrayList<>();
    /** The place of the entry before it in its stream, where the same command has one; else 0. */
    private final List<Integer> after = new ArrayList<>();

    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> ofReceipts = new ArrayList<>();
    private final List<@Nullable String[]> receipts = new ArrayList<>();
    private final List<Integer> ofClaims = new ArrayList<>();
    private final List<@Nullable String[]> claims = new ArrayList<>();

    Columns(List<Waiting> batch) {
        this.commands = batch.size();
        for (int i = 0; i < commands; i++) {
            int number = i + 1;
            Append append = batch.get(i).append;
            Map<String, Integer> last = new HashMap<>();
            for (Entry entry : append.entries()) {
                ofEntries.add(number);
                entries.add(entry);
                Integer before = last.put(entry.streamId(), entries.size());
                after.add(before == null ? 0 : before);
            }
            Receipt receipt = append.receipt();
            if (receipt != null) {
                ofReceipts.add(number);
                receipts.add(new String[] {receipt.key(), receipt.fingerprint(), receipt.answer()});
            }
            for (ClaimChange claim : batch.get(i).claims) {
                ofClaims.add(number);
                claims.add(row(claim));
            }
        }
    }

    private static @Nullable String[] row(ClaimChange claim) {
        return switch (claim) {
            case Take t -> new @Nullable String[] {t.owner(), t.kind(), t.key(), null, null};
            case Hold h -> new @Nullable String[] {h.owner(), h.kind(), h.key(), text(h.from()), text(h.until())};
            case Release r -> new @Nullable String[] {r.owner(), r.kind(), null, null, null};
        };
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    void bind(PreparedStatement call, boolean careful, PGConnection connection) throws SQLException {
        int size = entries.size();
        String[] streams = new String[size];
        long[] sequences = new long[size];
        String[] types = new String[size];
        short[] revisions = new short[size];
        String[] ids = new String[size];
        String[] metadata = new String[size];
        String[] payloads = new String[size];
        for (int i = 0; i < size; i++) {
            Entry entry = entries.get(i);
            streams[i] = entry.streamId();
            sequences[i] = entry.sequence();
            types[i] = entry.type();
            revisions[i] = (short) entry.revision();
            ids[i] = entry.eventId().toString();
            metadata[i] = entry.metadata();
            payloads[i] = entry.payload();
        }
        call.setInt(1, commands);
        call.setBoolean(2, careful);
        call.setArray(3, connection.createArrayOf("int4", numbers(ofEntries)));
        call.setArray(4, connection.createArrayOf("int4", numbers(after)));
        call.setArray(5, connection.createArrayOf("text", streams));
        call.setArray(6, connection.createArrayOf("int8", sequences));
        call.setArray(7, connection.createArrayOf("text", types));
        call.setArray(8, connection.createArrayOf("int2", revisions));
        call.setArray(9, connection.createArrayOf("text", ids));
        call.setArray(10, connection.createArrayOf("text", metadata));
        call.setArray(11, connection.createArrayOf("text", payloads));
        bind(call, connection, 12, ofReceipts, receipts, RECEIPT_WIDTH);
        bind(call, connection, 13 + RECEIPT_WIDTH, ofClaims, claims, CLAIM_WIDTH);
    }

    private static void bind(
            PreparedStatement call,
            PGConnection connection,
            int first,
            List<Integer> commands,
            List<@Nullable String[]> rows,
            int width)
            throws SQLException {
        call.setArray(first, connection.createArrayOf("int4", numbers(commands)));
        for (int column = 0; column < width; column++) {
            @Nullable String[] values = new @Nullable String[rows.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.get(i)[column];
            }
            call.setArray(first + 1 + column, connection.createArrayOf("text", values));
        }
    }

    private static int[] numbers(List<Integer> of) {
        return of.stream().mapToInt(Integer::intValue).toArray();
    }
}
