package org.attestry.benchmarks.run;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import org.attestry.benchmarks.Part;

/** Says on every line how long the run has been going, and how much longer it is likely to take. */
final class Progress extends Writer {
    private final PrintWriter out;
    private final long began = System.nanoTime();
    private final StringBuilder line = new StringBuilder();
    private Duration after = Duration.ZERO;
    private Duration partTakes = Duration.ZERO;
    private long partBegan = began;

    Progress(PrintWriter out) {
        this.out = out;
    }

    /** A line is written at once, whether or not it is flushed. */
    PrintWriter log() {
        return new PrintWriter(this, true);
    }

    synchronized void begins(Part part, List<Part> later) {
        partTakes = part.takes();
        partBegan = System.nanoTime();
        after = later.stream().map(Part::takes).reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void write(char[] text, int offset, int length) {
        synchronized (lock) {
            for (int i = offset; i < offset + length; i++) {
                if (text[i] == '\n') {
                    say(line.toString());
                    line.setLength(0);
                } else {
                    line.append(text[i]);
                }
            }
        }
    }

    private synchronized void say(String text) {
        Duration inPart = partTakes.minusNanos(System.nanoTime() - partBegan);
        Duration left = after.plus(inPart.isNegative() ? Duration.ZERO : inPart);
        out.printf(
                "%s (about %d min left) %s%n",
                clock(System.nanoTime() - began), Math.ceilDiv(left.toSeconds(), 60), text);
        out.flush();
    }

    private static String clock(long nanos) {
        long seconds = nanos / 1_000_000_000;
        return "%2d:%02d".formatted(seconds / 60, seconds % 60);
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        // the one who gave it closes what is below
    }
}
