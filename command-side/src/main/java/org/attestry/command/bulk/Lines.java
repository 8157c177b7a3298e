package org.attestry.command.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line; a line that is too long is passed over without being kept. */
final class Lines {

    /**
     * One line.
     *
     * @param number from 1
     * @param bytes null if the line was too long
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Line(long number, byte @Nullable [] bytes) {}

    private final InputStream in;
    private final int most;
    private final byte[] piece = new byte[64 * 1024];
    private int from;
    private int until;
    private long number;

    Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The next line that is not blank, or null at the end. */
    @Nullable
    Line next() throws IOException {
        while (isThereMore()) {
            number++;
            var line = line();
            if (line == null || !isBlank(line)) {
                return new Line(number, line);
            }
        }
        return null;
    }

    private byte @Nullable [] line() throws IOException {
        @Nullable ByteArrayOutputStream begun = null; // in a piece before this one
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && isThereMore()) {
            int end = from;
            while (end < until && piece[end] != '\n') {
                end++;
            }
            ended = end < until;
            tooLong = tooLong || (begun == null ? 0 : begun.size()) + end - from > most;
            if (ended && begun == null && !tooLong) {
                var whole = Arrays.copyOfRange(piece, from, end);
                from = end + 1;
                return whole;
            }
            if (!tooLong) {
                begun = begun == null ? new ByteArrayOutputStream() : begun;
                begun.write(piece, from, end - from);
            }
            from = ended ? end + 1 : end;
        }
        return tooLong || begun == null ? null : begun.toByteArray();
    }

    /** Waits for the next piece if all of this one is read. */
    private boolean isThereMore() throws IOException {
        if (from == until) {
            from = 0;
            until = Math.max(0, in.read(piece));
        }
        return from < until;
    }

    /** Whether there is something to read without waiting for it. */
    boolean areMoreHere() throws IOException {
        return from < until || in.available() > 0;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
