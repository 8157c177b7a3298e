package org.attestry.query.statistics;

import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * A model fitted to a series.
 *
 * @param parameters what was chosen, by name
 * @param mean the value expected so many steps ahead, from 1
 * @param variance of the error so many steps ahead
 */
public record FittedModel(Map<String, Double> parameters, IntToDoubleFunction mean, IntToDoubleFunction variance) {

    private static final double Z80 = 1.2815515655446004;
    private static final double Z95 = 1.959963984540054;

    /** One step ahead; counts are never negative, so nothing is forecast below 0. */
    public ForecastStep step(int ahead) {
        double mid = mean.applyAsDouble(ahead);
        double deviation = Math.sqrt(variance.applyAsDouble(ahead));
        return new ForecastStep(
                ahead,
                Math.max(0, mid),
                Math.max(0, mid - Z80 * deviation),
                Math.max(0, mid + Z80 * deviation),
                Math.max(0, mid - Z95 * deviation),
                Math.max(0, mid + Z95 * deviation));
    }
}
