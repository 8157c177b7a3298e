package org.attestry.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured, round by round. */
public final class Results {
    private final Map<Cell, List<Double>> rounds = new LinkedHashMap<>();

    /** One way with so many callers, or over so many events. */
    public record Cell(String way, int many) {}

    public void add(Cell cell, double value) {
        rounds.computeIfAbsent(cell, first -> new ArrayList<>()).add(value);
    }

    public boolean has(Cell cell) {
        return rounds.containsKey(cell);
    }

    public Statistics of(Cell cell) {
        return new Statistics(rounds.getOrDefault(cell, List.of()));
    }

    /** Each round against the same round of the other: the machine's moods go out of it. */
    public Statistics ratio(Cell cell, Cell against) {
        List<Double> mine = rounds.getOrDefault(cell, List.of());
        List<Double> others = rounds.getOrDefault(against, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < mine.size(); round++) {
            ratios.add(mine.get(round) / others.get(round));
        }
        return new Statistics(ratios);
    }

    /** The number of callers at which a way is fastest, among those measured. */
    public int best(String way) {
        return rounds.keySet().stream()
                .filter(cell -> cell.way().equals(way))
                .max(java.util.Comparator.comparingDouble(cell -> of(cell).median()))
                .orElseThrow()
                .many();
    }
}
