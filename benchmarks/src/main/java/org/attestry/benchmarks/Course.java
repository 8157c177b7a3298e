package org.attestry.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Where and how long a part may run.
 *
 * @param folder of the part's own, empty, and taken away after the run
 * @param programs where PostgreSQL's programs are unpacked; shared by all parts
 * @param log for people who wait; a line is shown at once
 * @param time how long one measurement lasts
 * @param callers with how many at a time
 * @param events how long the histories are
 * @param ways which of the ways of a part take part, by name; empty means all
 */
public record Course(
        Path folder,
        Path programs,
        PrintWriter log,
        int rounds,
        Duration time,
        Duration warmUp,
        List<Integer> callers,
        List<Integer> events,
        Set<String> ways) {

    /** Whether a way of a part takes part. */
    public boolean has(String way) {
        return ways.isEmpty() || ways.contains(way);
    }

    /** Each length of history once, the shortest first. */
    public List<Integer> sizes() {
        return events.stream().sorted().distinct().toList();
    }

    /** An empty PostgreSQL of its own, set up as the product sets up its own. */
    public Server server(String name) {
        return Server.start(folder.resolve(name), programs);
    }
}
