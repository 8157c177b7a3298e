package org.attestry.benchmarks;

import java.util.List;

/** What several rounds say together. */
record Statistics(List<Double> rounds) {
    Statistics {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("no rounds");
        }
        rounds = rounds.stream().sorted().toList();
    }

    /** The middle one; of an even number, the mean of the two in the middle. */
    double median() {
        int middle = rounds.size() / 2;
        return rounds.size() % 2 == 1 ? rounds.get(middle) : (rounds.get(middle - 1) + rounds.get(middle)) / 2;
    }

    /** How far the rounds lie apart, as a share of the median: (greatest - least) / median. */
    double spread() {
        return (rounds.getLast() - rounds.getFirst()) / median();
    }
}
