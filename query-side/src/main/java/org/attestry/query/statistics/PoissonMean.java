package org.attestry.query.statistics;

import java.util.Arrays;
import java.util.Map;

/** Rare events that come at the same rate always: their mean λ, with variance λ(1 + 1/n) because λ itself is estimated. */
record PoissonMean() implements ForecastModel {

    @Override
    public String name() {
        return "Poisson mean";
    }

    @Override
    public int fewest() {
        return 2;
    }

    @Override
    public FittedModel fit(double[] y) {
        double rate = Arrays.stream(y).average().orElseThrow();
        double variance = rate * (1 + 1.0 / y.length);
        return new FittedModel(Map.of("rate", rate), ahead -> rate, ahead -> variance);
    }
}
