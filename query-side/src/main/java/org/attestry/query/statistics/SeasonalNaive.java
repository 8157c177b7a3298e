package org.attestry.query.statistics;

import java.util.Map;

/**
 * It will be as a season ago (Hyndman and Athanasopoulos, FPP3, 5.2); with no full season and one value more, as last time.
 * Its variance h steps ahead is that of one step times the number of seasons begun (FPP3, 5.5).
 */
record SeasonalNaive(int season) implements ForecastModel {

    @Override
    public String name() {
        return "seasonal naive";
    }

    @Override
    public int fewest() {
        return 2;
    }

    @Override
    public FittedModel fit(double[] y) {
        int n = y.length;
        int lag = n > season ? season : 1;
        double squares = 0;
        for (int t = lag; t < n; t++) {
            squares += (y[t] - y[t - lag]) * (y[t] - y[t - lag]);
        }
        double variance = squares / (n - lag);
        return new FittedModel(
                Map.of("season", (double) lag),
                ahead -> y[n - lag + (ahead - 1) % lag],
                ahead -> variance * ((ahead - 1) / lag + 1));
    }
}
