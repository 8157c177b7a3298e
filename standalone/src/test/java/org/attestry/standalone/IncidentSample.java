package org.attestry.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * The first incidents of the log in a file of their own, and what became of them.
 *
 * @param outcomes what was done in time, too late or not at all, counted without anything of the product
 * @param inHalfTheTime the same, had half as much time been promised
 */
record IncidentSample(Path file, List<NaiveClock.Outcome> outcomes, List<NaiveClock.Outcome> inHalfTheTime) {

    private static final Map<String, Integer> HALF = NaiveClock.HOURS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, promised -> promised.getValue() / 2));

    /** So many incidents of the log are taken, unless somebody asks for more: -Dattestry.incidents=25000 takes all. */
    static final int USUAL = Integer.getInteger("attestry.incidents", 1_500);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");

    /** The first incidents of the log in a file of their own; what is to become of them is counted on the way. */
    static IncidentSample of(Path file, int most, Path copy) throws IOException {
        var outcomes = new ArrayList<NaiveClock.Outcome>();
        var inHalfTheTime = new ArrayList<NaiveClock.Outcome>();
        try (var in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
                var out = new PrintWriter(Files.newBufferedWriter(copy))) {
            var names = Objects.requireNonNull(in.readLine());
            out.println(names);
            var columns = Arrays.asList(names.split(",", -1));
            var incidents = new LinkedHashMap<String, List<String[]>>();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var cells = line.split(",", -1);
                if (!incidents.containsKey(cells[0]) && incidents.size() == most) {
                    break;
                }
                incidents.computeIfAbsent(cells[0], n -> new ArrayList<>()).add(cells);
                out.println(line);
            }
            incidents.values().forEach(rows -> {
                outcomes.addAll(outcomes(rows, columns, NaiveClock.HOURS));
                inHalfTheTime.addAll(outcomes(rows, columns, HALF));
            });
        }
        return new IncidentSample(copy, outcomes, inHalfTheTime);
    }

    private static List<NaiveClock.Outcome> outcomes(
            List<String[]> rows, List<String> columns, Map<String, Integer> hours) {
        rows.sort(Comparator.comparingInt((String[] row) -> Integer.parseInt(row[columns.indexOf("sys_mod_count")]))
                .thenComparing(row -> time(row, columns, "sys_updated_at")));
        var changes = rows.stream()
                .map(row -> new NaiveClock.Change(
                        time(row, columns, "sys_updated_at"),
                        row[columns.indexOf("incident_state")],
                        row[columns.indexOf("priority")]))
                .toList();
        return NaiveClock.outcomes(time(rows.getFirst(), columns, "opened_at"), changes, hours);
    }

    private static LocalDateTime time(String[] row, List<String> columns, String name) {
        return LocalDateTime.parse(row[columns.indexOf(name)], TIME);
    }

    /** How many, in all and by month. */
    Map<String, Long> figures() {
        var found = new TreeMap<String, Long>();
        outcomes.forEach(outcome -> {
            found.merge(outcome.word(), 1L, Long::sum);
            found.merge(YearMonth.from(outcome.at()) + " " + outcome.word(), 1L, Long::sum);
        });
        return found;
    }

    /** How many in all of these. */
    static Map<String, Long> counted(List<NaiveClock.Outcome> outcomes) {
        return outcomes.stream()
                .collect(Collectors.groupingBy(NaiveClock.Outcome::word, TreeMap::new, Collectors.counting()));
    }
}
