package org.attestry.query.statistics;

import java.util.Map;

/**
 * A level and a trend that fades (Gardner and McKenzie 1985; rules 3.19).
 *
 * <p>ℓ = αy + (1−α)(ℓ₋₁+φb₋₁), b = β(ℓ−ℓ₋₁) + (1−β)φb₋₁, forecast ℓ + (φ+…+φʰ)b. By definition ℓ₁ = y₁ and b₁ = y₂ − y₁;
 * errors count from the third value on, because the second one made the trend. Of the {@link Grid} the first triple
 * (α, β, φ) with the least sum of squared one-step errors is taken; σ² is their mean square.
 *
 * <p>An error e moves the level by αe and the trend by αβe, so h steps ahead the variance is σ²(1 + Σ_{j<h} c_j²) with
 * c_j = α(1 + β(φ+…+φʲ)).
 */
record HoltDamped() implements ForecastModel {

    /** Where the recursions leave the series. */
    record State(double alpha, double beta, double phi, double level, double trend, double squares, int errors) {

        double forecast(int ahead) {
            return level + dampings(ahead) * trend;
        }

        double variance(int ahead) {
            double sum = 1;
            for (int j = 1; j < ahead; j++) {
                double c = alpha * (1 + beta * dampings(j));
                sum += c * c;
            }
            return squares / errors * sum;
        }

        private double dampings(int steps) {
            double sum = 0;
            double power = 1;
            for (int i = 0; i < steps; i++) {
                power *= phi;
                sum += power;
            }
            return sum;
        }
    }

    @Override
    public String name() {
        return "Holt damped";
    }

    @Override
    public int fewest() {
        return 4;
    }

    @Override
    public FittedModel fit(double[] y) {
        State best = null;
        for (double alpha : Grid.WEIGHTS) {
            for (double beta : Grid.WEIGHTS) {
                for (double phi : Grid.DAMPINGS) {
                    var state = smooth(y, alpha, beta, phi);
                    if (best == null || state.squares < best.squares) {
                        best = state;
                    }
                }
            }
        }
        var chosen = java.util.Objects.requireNonNull(best);
        return new FittedModel(
                Map.of("alpha", chosen.alpha, "beta", chosen.beta, "phi", chosen.phi),
                chosen::forecast,
                chosen::variance);
    }

    static State smooth(double[] y, double alpha, double beta, double phi) {
        double level = y[0];
        double trend = y[1] - y[0];
        double squares = 0;
        for (int t = 1; t < y.length; t++) {
            double before = level;
            double expected = level + phi * trend;
            level = alpha * y[t] + (1 - alpha) * expected;
            trend = beta * (level - before) + (1 - beta) * phi * trend;
            if (t > 1) {
                squares += (y[t] - expected) * (y[t] - expected);
            }
        }
        return new State(alpha, beta, phi, level, trend, squares, y.length - 2);
    }
}
