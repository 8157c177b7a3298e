package org.attestry.query.implementation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestry.query.implementation.StageTimes.Point;
import org.attestry.query.implementation.StageTimes.StageTime;
import org.attestry.query.statistics.KaplanMeier;
import org.attestry.query.statistics.KaplanMeier.Lifetime;
import org.jspecify.annotations.Nullable;

/**
 * The way of one approval to one stage.
 *
 * @param contributes the days until it was reached, or from when on nothing more is to be expected of it, or known
 */
record Way(LoopStage stage, Lifetime contributes) {

    private static final int MOST_POINTS = 100;

    /** How many set out for a stage, and came so far. */
    record Counted(LoopStage stage, long items, long reached) {}

    static List<StageTime> measured(int withinDays, List<Counted> counted, List<Way> ways) {
        var counts = counted.stream().collect(Collectors.toMap(Counted::stage, c -> c));
        var lifetimes = ways.stream()
                .collect(Collectors.groupingBy(Way::stage, Collectors.mapping(Way::contributes, Collectors.toList())));
        return Stream.of(LoopStage.values())
                .skip(1)
                .map(stage -> time(
                        counts.getOrDefault(stage, new Counted(stage, 0, 0)),
                        withinDays,
                        lifetimes.getOrDefault(stage, List.of())))
                .toList();
    }

    private static StageTime time(Counted counted, int withinDays, List<Lifetime> lifetimes) {
        var curve = KaplanMeier.of(lifetimes);
        return new StageTime(
                counted.stage(),
                counted.items(),
                counted.reached(),
                rounded(curve.quantile(.5)),
                rounded(curve.quantile(.85)),
                rounded(curve.quantile(.95)),
                rounded(1 - curve.survival(withinDays)),
                thinned(curve.steps()));
    }

    private static List<Point> thinned(List<KaplanMeier.Step> steps) {
        int each = Math.max(1, Math.ceilDiv(steps.size(), MOST_POINTS - 1));
        return Stream.iterate(0, i -> i < steps.size(), i -> i + 1)
                .filter(i -> i % each == 0 || i == steps.size() - 1)
                .map(steps::get)
                .map(step -> new Point(rounded(step.time()), rounded(step.survival())))
                .toList();
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : rounded(value.doubleValue());
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
