package org.attestry.query.statistics;

import java.util.Map;

/**
 * Rare events whose size and whose distance are smoothed apart (Croston 1972), each with weight 0.1: forecast size ÷
 * distance. By definition both begin with the first event: its size, and its place in the series counted from 1. The
 * variance is the mean square of the one-step errors, the same for every step, because the method has no model behind it.
 */
record Croston() implements ForecastModel {

    private static final double WEIGHT = 0.1;

    @Override
    public String name() {
        return "Croston";
    }

    @Override
    public int fewest() {
        return 4;
    }

    @Override
    public FittedModel fit(double[] y) {
        double size = 0;
        double distance = 1;
        double squares = 0;
        int errors = 0;
        int since = 0;
        for (double value : y) {
            since++;
            if (size > 0) {
                double error = value - size / distance;
                squares += error * error;
                errors++;
            }
            if (value > 0) {
                distance = size > 0 ? distance + WEIGHT * (since - distance) : since;
                size = size > 0 ? size + WEIGHT * (value - size) : value;
                since = 0;
            }
        }
        double rate = size / distance;
        double variance = errors == 0 ? 0 : squares / errors;
        return new FittedModel(Map.of("size", size, "distance", distance), ahead -> rate, ahead -> variance);
    }
}
