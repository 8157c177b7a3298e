package org.attestry.benchmarks;

import java.util.Arrays;
import java.util.List;

/** What several rounds say together. */
public record Statistics(List<Double> rounds) {
    public Statistics {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("no rounds");
        }
        rounds = rounds.stream().sorted().toList();
    }

    /** Of values in any order. */
    public static Statistics of(double... rounds) {
        return new Statistics(Arrays.stream(rounds).boxed().toList());
    }

    /** The middle one; of an even number, the mean of the two in the middle. */
    public double median() {
        int middle = rounds.size() / 2;
        return rounds.size() % 2 == 1 ? rounds.get(middle) : (rounds.get(middle - 1) + rounds.get(middle)) / 2;
    }

    /** How far the rounds lie apart, as a share of the median: (greatest - least) / median. */
    public double spread() {
        return (rounds.getLast() - rounds.getFirst()) / median();
    }
}
