package org.attestry.query.implementation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attestry.query.implementation.StageTimes.Hours;
import org.attestry.query.implementation.StageTimes.Point;
import org.attestry.query.implementation.StageTimes.StageTime;
import org.attestry.query.statistics.KaplanMeier;
import org.attestry.query.statistics.KaplanMeier.Lifetime;
import org.jspecify.annotations.Nullable;

/**
 * One approval and its times.
 *
 * @param seenUntil from when on nothing more is to be expected of it, or known
 */
record TimeRow(
        Instant approvedAt,
        @Nullable Instant communicatedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant plannedAt,
        @Nullable Instant reportedAt,
        @Nullable Instant verifiedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant closedAt,
        @Nullable Long businessMinutes,
        Instant seenUntil) {

    private static final double SECONDS_A_DAY = 86_400;
    private static final int MOST_POINTS = 100;

    static StageTimes measured(Instant asOf, int withinDays, List<TimeRow> rows) {
        var stages = Stream.of(LoopStage.values())
                .skip(1)
                .map(stage -> time(stage, withinDays, rows))
                .toList();
        return new StageTimes(asOf, withinDays, stages, hours(rows));
    }

    private static StageTime time(LoopStage stage, int withinDays, List<TimeRow> rows) {
        var curve = KaplanMeier.of(rows.stream().map(row -> row.until(stage)).toList());
        return new StageTime(
                stage,
                rows.size(),
                rows.stream().filter(row -> row.reached(stage) != null).count(),
                rounded(curve.quantile(.5)),
                rounded(curve.quantile(.85)),
                rounded(curve.quantile(.95)),
                rounded(1 - curve.survival(withinDays)),
                thinned(curve.steps()));
    }

    private @Nullable Instant reached(LoopStage stage) {
        return switch (stage) {
            case APPROVED -> approvedAt;
            case COMMUNICATED -> communicatedAt;
            case ACKNOWLEDGED -> acknowledgedAt;
            case PLANNED -> plannedAt;
            case REPORTED -> reportedAt;
            case VERIFIED -> verifiedAt;
            case CONFIRMED -> confirmedAt;
            case CLOSED -> closedAt;
        };
    }

    private Lifetime until(LoopStage stage) {
        var reached = reached(stage);
        return new Lifetime(days(reached == null ? seenUntil : reached), reached != null);
    }

    private double days(Instant moment) {
        return Math.max(0, Duration.between(approvedAt, moment).toMillis() / 1000.0 / SECONDS_A_DAY);
    }

    private static List<Point> thinned(List<KaplanMeier.Step> steps) {
        int each = Math.max(1, Math.ceilDiv(steps.size(), MOST_POINTS - 1));
        return Stream.iterate(0, i -> i < steps.size(), i -> i + 1)
                .filter(i -> i % each == 0 || i == steps.size() - 1)
                .map(steps::get)
                .map(step -> new Point(rounded(step.time()), rounded(step.survival())))
                .toList();
    }

    private static @Nullable Hours hours(List<TimeRow> rows) {
        var minutes = rows.stream()
                .map(TimeRow::businessMinutes)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return minutes.isEmpty()
                ? null
                : new Hours(minutes.size(), ranked(minutes, .5), ranked(minutes, .85), ranked(minutes, .95));
    }

    private static double ranked(List<Long> sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.size() - 1e-9);
        return rounded(sorted.get(Math.max(rank, 1) - 1) / 60.0);
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : rounded(value.doubleValue());
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
