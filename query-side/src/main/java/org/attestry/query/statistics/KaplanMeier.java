package org.attestry.query.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes when for some of the items it has not happened yet (Kaplan and Meier 1958): at each time at
 * which it happened, the share it had not happened to is multiplied by 1 − (happened ÷ still waiting).
 *
 * @param steps where the curve falls, in the order of time
 */
public record KaplanMeier(List<Step> steps) {

    /** Sums of shares come out a little beside what they should be. */
    private static final double CLOSE = 1e-12;

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /**
     * One item: after this time it happened, or was lost sight of and had not happened yet.
     *
     * @param time in any unit, the same for all
     */
    public record Lifetime(double time, boolean happened) {}

    /**
     * A time at which it happened.
     *
     * @param waiting to how many it had not happened before; those lost sight of at the very time are among them
     * @param happened to how many it did
     * @param survival the share to which it had not happened by then, from 1 to 0
     */
    public record Step(double time, long waiting, long happened, double survival) {}

    /** The curve of these items. */
    public static KaplanMeier of(List<Lifetime> items) {
        SortedMap<Double, long[]> times = new TreeMap<>();
        for (var item : items) {
            times.computeIfAbsent(item.time(), t -> new long[2])[item.happened() ? 0 : 1]++;
        }
        var steps = new ArrayList<Step>();
        long waiting = items.size();
        double survival = 1;
        for (var time : times.entrySet()) {
            long happened = time.getValue()[0];
            if (happened > 0) {
                survival *= 1 - (double) happened / waiting;
                steps.add(new Step(time.getKey(), waiting, happened, survival));
            }
            waiting -= happened + time.getValue()[1];
        }
        return new KaplanMeier(steps);
    }

    /** The share to which it had not happened by a time; after the last item in sight it stays where it was. */
    public double survival(double time) {
        double survival = 1;
        for (var step : steps) {
            if (step.time() <= time) {
                survival = step.survival();
            }
        }
        return survival;
    }

    /** The first time by which it had happened to this share; none if the curve never falls so far. */
    public @Nullable Double quantile(double share) {
        return steps.stream()
                .filter(step -> step.survival() <= 1 - share + CLOSE)
                .map(Step::time)
                .findFirst()
                .orElse(null);
    }
}
