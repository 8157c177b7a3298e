package org.attestry.command.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
    private long number;

    Lines(InputStream in, int most) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.most = most;
    }

    /** The next line that is not blank, or null at the end. */
    @Nullable
    Line next() throws IOException {
        while (true) {
            var bytes = new ByteArrayOutputStream(512);
            boolean tooLong = false;
            int b = in.read();
            if (b < 0) {
                return null;
            }
            number++;
            for (; b >= 0 && b != '\n'; b = in.read()) {
                tooLong = tooLong || bytes.size() >= most;
                if (!tooLong) {
                    bytes.write(b);
                }
            }
            if (tooLong) {
                return new Line(number, null);
            }
            var line = bytes.toByteArray();
            if (!isBlank(line)) {
                return new Line(number, line);
            }
        }
    }

    /** Whether there is something to read without waiting for it. */
    boolean areMoreHere() throws IOException {
        return in.available() > 0;
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
