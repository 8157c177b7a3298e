package org.attestry.standalone.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures by which an import is checked: every row that was read is applied, no news, or rejected. */
public final class ControlTotals {

    private long read;
    private long applied;
    private long noNews;
    private long rejected;
    private long things;
    private final Map<String, Long> commands = new TreeMap<>();
    private final Map<String, Long> outcomes = new TreeMap<>();

    /** A row that was told in commands which were all accepted. */
    void applied() {
        read++;
        applied++;
    }

    /** A row that said nothing new. */
    void noNews() {
        read++;
        noNews++;
    }

    /** A row that was not taken. */
    void rejected() {
        read++;
        rejected++;
    }

    /** One more thing the rows are about. */
    void thing() {
        things++;
    }

    /** A command that was sent, and what became of it. */
    void sent(String command, String outcome) {
        commands.merge(command, 1L, Long::sum);
        outcomes.merge(outcome, 1L, Long::sum);
    }

    /** Rows read so far. */
    public long read() {
        return read;
    }

    /** Rows told in commands, all of them accepted. */
    public long appliedRows() {
        return applied;
    }

    /** Rows that said nothing new. */
    public long noNewsRows() {
        return noNews;
    }

    /** Rows not taken, each with its reason. */
    public long rejectedRows() {
        return rejected;
    }

    /** Incidents, or whatever the file is about. */
    public long things() {
        return things;
    }

    /** Commands sent, by kind. */
    public Map<String, Long> commands() {
        return Map.copyOf(commands);
    }

    /** What became of the commands. */
    public Map<String, Long> outcomes() {
        return Map.copyOf(outcomes);
    }

    /** The totals as they are printed. */
    List<String> lines(String thing) {
        long sent = commands.values().stream().mapToLong(Long::longValue).sum();
        return List.of(
                "rows read %,d = applied %,d + no news %,d + rejected %,d".formatted(read, applied, noNews, rejected),
                "%s %,d".formatted(thing, things),
                "commands sent %,d: %s".formatted(sent, inWords(commands)),
                "their outcomes: %s (applied: recorded now, or under the same key before)"
                        .formatted(inWords(outcomes)));
    }

    private static String inWords(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> "%s %,d".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
