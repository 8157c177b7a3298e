package org.attestry.standalone.imports;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** One line on the console that is written over and over: how far an import is, how fast, and when it will end. */
final class Progress {

    private static final double SECOND = 1e9;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PrintWriter out;
    private final long begun = System.nanoTime();

    Progress(PrintWriter out) {
        this.out = out;
    }

    void tell(long rows, double share) {
        double seconds = Math.max(0.001, seconds());
        var left = Duration.ofMillis((long) (1000 * seconds * (1 - share) / Math.max(0.001, share)));
        var end = LocalTime.now(ZoneId.systemDefault()).plus(left).format(CLOCK);
        out.printf("\r%,d rows, %,.0f a second, %.0f %%, ends about %s ", rows, rows / seconds, 100 * share, end);
        out.flush();
    }

    /** Ends the line. */
    void end() {
        out.printf("%n");
        out.flush();
    }

    double seconds() {
        return (System.nanoTime() - begun) / SECOND;
    }
}
