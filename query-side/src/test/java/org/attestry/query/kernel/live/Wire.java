package org.attestry.query.kernel.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A line without a wire, that takes what it is told to take. */
final class Wire implements Line {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private volatile long room = Long.MAX_VALUE;
    private volatile @Nullable String end;

    /** From now on it takes so many bytes, and no more. */
    Wire takes(long bytes) {
        room = bytes;
        return this;
    }

    synchronized String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** How it ended, if it did: {@code ended} or {@code cut}. */
    @Nullable
    String ending() {
        return end;
    }

    @Override
    public boolean isReady() {
        return room > 0;
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) {
        if (end != null) {
            throw new IllegalStateException("It was over: " + end);
        }
        said.write(bytes, from, count);
        room -= count;
    }

    @Override
    public void flush() {
        // nothing is held back here
    }

    @Override
    public void end() {
        end = end == null ? "ended" : end;
    }

    @Override
    public void cut() {
        end = end == null ? "cut" : end;
    }
}
