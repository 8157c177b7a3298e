package org.attestry.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The process of a PostgreSQL, as the file in its data directory tells of it.
 *
 * @param process the first of its processes, perhaps not alive any more
 */
public record Postmaster(ProcessHandle process, int port) {
    private static final int LINE_OF_THE_PORT = 3;

    /** Of the PostgreSQL that lives in a directory; empty when none does. */
    public static Optional<Postmaster> in(Path directory) throws IOException {
        Path file = directory.resolve("postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (lines.size() <= LINE_OF_THE_PORT) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(LINE_OF_THE_PORT));
        return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                .filter(ProcessHandle::isAlive)
                .map(alive -> new Postmaster(alive, port));
    }

    /** Ends all its processes at once, as the loss of its machine would. */
    public void kill() {
        List<ProcessHandle> all = process.descendants().toList();
        end();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    /** Ends the first of its processes only; the others notice. */
    public void end() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
