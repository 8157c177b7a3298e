package org.attestry.query.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The forecast that may be published: by the model that did best in back-test if it beats the seasonal naive, else by the
 * seasonal naive.
 *
 * @param model which it is
 * @param why why that one
 * @param parameters what was chosen for it
 * @param backTest how it did; missing where the series is too short to tell
 * @param naive how the seasonal naive did on the same values
 * @param steps one for each step ahead
 */
public record Forecast(
        String model,
        String why,
        Map<String, Double> parameters,
        @Nullable BackTest backTest,
        @Nullable BackTest naive,
        List<ForecastStep> steps) {

    /** Back-tests of fewer forecasts than this tell nothing. */
    private static final int FEWEST_TESTED = 6;

    /** From this share of zeros on, levels and seasons are no longer looked for. */
    private static final double MANY_ZEROS = 0.4;

    private record Candidate(ForecastModel model, BackTest test, BackTest naive) {

        boolean beatsTheNaive() {
            return test.mase() != null && test.mase() < 1 && test.mae() < naive.mae();
        }
    }

    /** The forecast of a series of counts, oldest first, so many steps ahead; none for fewer than two values. */
    public static Optional<Forecast> of(double[] y, int season, int horizon) {
        var naive = new SeasonalNaive(season);
        if (y.length < naive.fewest()) {
            return Optional.empty();
        }
        Candidate best = null;
        for (var model : models(y, season)) {
            var candidate = tested(model, naive, y, season, horizon);
            if (candidate != null
                    && candidate.beatsTheNaive()
                    && (best == null
                            || candidate.test.mae() / candidate.naive.mae() < best.test.mae() / best.naive.mae())) {
                best = candidate;
            }
        }
        return Optional.of(best == null ? ofNaive(naive, y, season, horizon) : ofBest(best, y, horizon));
    }

    private static List<ForecastModel> models(double[] y, int season) {
        double zeros = Arrays.stream(y).filter(value -> value == 0).count();
        var models = new ArrayList<ForecastModel>();
        if (zeros / y.length >= MANY_ZEROS) {
            models.add(new PoissonMean());
            models.add(new Croston());
        } else {
            models.add(new HoltDamped());
            models.add(new HoltWinters(season));
        }
        return models;
    }

    /** Held against the naive from the same origins: the second half of the series, or later if the model needs more. */
    private static @Nullable Candidate tested(
            ForecastModel model, SeasonalNaive naive, double[] y, int season, int horizon) {
        int first = Math.max(model.fewest(), (y.length + 1) / 2);
        if (first >= y.length) {
            return null;
        }
        var test = BackTest.of(model, y, season, first, horizon);
        return test.forecasts() < FEWEST_TESTED
                ? null
                : new Candidate(model, test, BackTest.of(naive, y, season, first, horizon));
    }

    private static Forecast ofBest(Candidate best, double[] y, int horizon) {
        var why = "In back-test its mean absolute error is %.2f, that of the seasonal naive %.2f; its MASE is %.2f."
                .formatted(best.test.mae(), best.naive.mae(), best.test.mase());
        return of(best.model, y, why, best.test, best.naive, horizon);
    }

    private static Forecast ofNaive(SeasonalNaive naive, double[] y, int season, int horizon) {
        int first = Math.max(naive.fewest(), (y.length + 1) / 2);
        var test = first < y.length ? BackTest.of(naive, y, season, first, horizon) : null;
        var why = "No model beats the seasonal naive in back-test, or the series is too short to tell.";
        return of(naive, y, why, test, test, horizon);
    }

    private static Forecast of(
            ForecastModel model,
            double[] y,
            String why,
            @Nullable BackTest test,
            @Nullable BackTest naive,
            int horizon) {
        var fitted = model.fit(y);
        var steps = IntStream.rangeClosed(1, horizon).mapToObj(fitted::step).toList();
        return new Forecast(model.name(), why, fitted.parameters(), test, naive, steps);
    }
}
