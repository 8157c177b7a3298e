package org.attestry.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** PostgreSQL's own load generator, as found on the path. */
public final class Pgbench {
    private Pgbench() {}

    /** Which pgbench is on the path, if any. */
    public static Optional<String> version() {
        try {
            return Optional.of(
                    output(new ProcessBuilder("pgbench", "--version")).strip());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** What a program says, when it ends well. */
    public static String output(ProcessBuilder command) throws IOException {
        Process process = command.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
        return output;
    }
}
