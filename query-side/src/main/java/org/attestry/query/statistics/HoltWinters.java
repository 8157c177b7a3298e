package org.attestry.query.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A level, a trend and a season that is added (Holt 1957, Winters 1960; rules 3.19).
 *
 * <p>ℓ = α(y−s₋ₘ) + (1−α)(ℓ₋₁+b₋₁), b = β(ℓ−ℓ₋₁) + (1−β)b₋₁, s = γ(y−ℓ₋₁−b₋₁) + (1−γ)s₋ₘ, forecast ℓ + hb + s of the
 * season. By definition (Makridakis, Wheelwright and Hyndman 1998, 4/3) ℓₘ is the mean of the first season, bₘ the
 * difference between the means of the second and the first season divided by m, sᵢ = yᵢ − ℓₘ for the first season; the
 * recursions and the errors begin with the second. Of the {@link Grid} the first triple (α, β, γ) with the least sum of
 * squared one-step errors is taken; σ² is their mean square.
 *
 * <p>h steps ahead the variance is σ²(1 + Σ_{j<h} c_j²) with c_j = α(1+jβ) + γ·[j mod m = 0].
 */
record HoltWinters(int season) implements ForecastModel {

    /** Where the recursions leave the series; the season's last round in order. */
    record State(
            double alpha,
            double beta,
            double gamma,
            double level,
            double trend,
            List<Double> round,
            double squares,
            int errors) {

        double forecast(int ahead) {
            return level + ahead * trend + round.get((ahead - 1) % round.size());
        }

        double variance(int ahead) {
            double sum = 1;
            for (int j = 1; j < ahead; j++) {
                double c = alpha * (1 + j * beta) + (j % round.size() == 0 ? gamma : 0);
                sum += c * c;
            }
            return squares / errors * sum;
        }
    }

    @Override
    public String name() {
        return "Holt-Winters additive";
    }

    @Override
    public int fewest() {
        return 2 * season + 1;
    }

    @Override
    public FittedModel fit(double[] y) {
        State best = null;
        for (double alpha : Grid.WEIGHTS) {
            for (double beta : Grid.WEIGHTS) {
                for (double gamma : Grid.WEIGHTS) {
                    var state = smooth(y, season, alpha, beta, gamma);
                    if (best == null || state.squares < best.squares) {
                        best = state;
                    }
                }
            }
        }
        var chosen = Objects.requireNonNull(best);
        return new FittedModel(
                Map.of("alpha", chosen.alpha, "beta", chosen.beta, "gamma", chosen.gamma, "season", (double) season),
                chosen::forecast,
                chosen::variance);
    }

    static State smooth(double[] y, int m, double alpha, double beta, double gamma) {
        double level = mean(y, 0, m);
        double trend = (mean(y, m, 2 * m) - level) / m;
        var seasons = new double[y.length];
        for (int t = 0; t < m; t++) {
            seasons[t] = y[t] - level;
        }
        double squares = 0;
        for (int t = m; t < y.length; t++) {
            double before = level;
            double error = y[t] - (before + trend + seasons[t - m]);
            level = alpha * (y[t] - seasons[t - m]) + (1 - alpha) * (before + trend);
            seasons[t] = gamma * (y[t] - before - trend) + (1 - gamma) * seasons[t - m];
            trend = beta * (level - before) + (1 - beta) * trend;
            squares += error * error;
        }
        var round = Arrays.stream(seasons, y.length - m, y.length).boxed().toList();
        return new State(alpha, beta, gamma, level, trend, round, squares, y.length - m);
    }

    private static double mean(double[] y, int from, int until) {
        return Arrays.stream(y, from, until).average().orElseThrow();
    }
}
