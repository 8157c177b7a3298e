package org.attestry.command.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line; a line that is too long is passed over without being kept. */
final class Lines {

    /**
     * One line.
     *
     * @param number from 1
     * @param text null if the line was too long
     */
    record Line(long number, @Nullable String text) {}

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
            var text = bytes.toString(StandardCharsets.UTF_8);
            if (tooLong || !text.isBlank()) {
                return new Line(number, tooLong ? null : text);
            }
        }
    }
}
