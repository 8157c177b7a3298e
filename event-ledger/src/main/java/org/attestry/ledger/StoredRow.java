package org.attestry.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;

/** One thing that happened, as the bytes in which it is stored; they become text and objects when somebody asks. */
public final class StoredRow {
    /** What is read of an entry, in the order in which it stands in a row. */
    static final String COLUMNS =
            "position, sequence, revision, recorded_at, event_id, type, stream_id, metadata, payload";

    private static final int COUNT = 9;
    private static final Instant EPOCH_OF_POSTGRES = Instant.parse("2000-01-01T00:00:00Z");

    private final byte[] row;
    private final int[] starts = new int[COUNT];
    private final int[] lengths = new int[COUNT];
    private final ByteBuffer numbers;
    private final String type;

    /** A row in PostgreSQL's binary COPY format, which begins here. */
    StoredRow(byte[] row, int from, Names types) {
        this.row = row;
        numbers = ByteBuffer.wrap(row);
        int at = from;
        int fields = numbers.getShort(at);
        if (fields != COUNT) {
            throw new IllegalStateException("a row of the ledger came with " + fields + " fields");
        }
        at += Short.BYTES;
        for (int i = 0; i < COUNT; i++) {
            lengths[i] = numbers.getInt(at);
            starts[i] = at + Integer.BYTES;
            at = starts[i] + lengths[i];
        }
        type = types.of(row, starts[5], lengths[5]);
    }

    /** Its place in the ledger. */
    public long position() {
        return numbers.getLong(starts[0]);
    }

    /** Its place in its stream. */
    public long sequence() {
        return numbers.getLong(starts[1]);
    }

    /** In which revision it was written. */
    public int revision() {
        return numbers.getShort(starts[2]);
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return EPOCH_OF_POSTGRES.plus(numbers.getLong(starts[3]), ChronoUnit.MICROS);
    }

    /** Its stored name. */
    public String type() {
        return type;
    }

    /** The thing it happened to. */
    public String streamId() {
        return text(6);
    }

    /** What was noted with it: a JSON object in UTF-8. */
    public byte[] metadata() {
        return Arrays.copyOfRange(row, starts[7], starts[7] + lengths[7]);
    }

    /** Reads bytes where they are. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads so many bytes from here on. */
        T of(byte[] bytes, int from, int length);
    }

    /** What it says: a JSON object in UTF-8, read without a copy. */
    public <T> T payload(Reading<T> reading) {
        return reading.of(row, starts[8], lengths[8]);
    }

    /** The same as text. */
    public Recorded recorded() {
        UUID id = new UUID(numbers.getLong(starts[4]), numbers.getLong(starts[4] + Long.BYTES));
        return new Recorded(position(), streamId(), sequence(), type, revision(), id, recordedAt(), text(7), text(8));
    }

    /** How much memory it holds, roughly. */
    int weight() {
        return row.length;
    }

    private String text(int field) {
        return new String(row, starts[field], lengths[field], StandardCharsets.UTF_8);
    }
}
