package org.attestry.standalone.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way every time: one seed for the whole organisation, one stream for each of its parts. */
final class Dice {

    private static final long SEED = 20_261_121;

    private final SplittableRandom random;

    Dice(String part) {
        random = new SplittableRandom(SEED + part.hashCode());
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @SafeVarargs
    final <T> T of(T... some) {
        return some[random.nextInt(some.length)];
    }
}
