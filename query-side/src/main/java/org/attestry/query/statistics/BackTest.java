package org.attestry.query.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a model would have done: fitted again and again to the beginning of the series, each time one value longer, and
 * held against what came next (rolling origin; FPP3, 5.10).
 *
 * @param forecasts how many were held against what came
 * @param mae the mean absolute error
 * @param rmse the root of the mean squared error
 * @param mase the mean absolute error, each divided by the mean |yₜ − yₜ₋ₘ| of what the model was fitted to (Hyndman and
 *     Koehler 2006); missing where that is 0
 * @param coverage80 the share of what came inside the 80 % interval
 * @param coverage95 the same for the 95 % interval
 */
public record BackTest(
        int forecasts, double mae, double rmse, @Nullable Double mase, double coverage80, double coverage95) {

    /** The test of a model whose first fit takes so many values; it looks as many steps ahead, where there are any. */
    static BackTest of(ForecastModel model, double[] y, int season, int first, int horizon) {
        int count = 0;
        double absolute = 0;
        double squares = 0;
        double scaled = 0;
        int in80 = 0;
        int in95 = 0;
        for (int origin = first; origin < y.length; origin++) {
            var known = Arrays.copyOf(y, origin);
            var fitted = model.fit(known);
            double scale = scale(known, season);
            for (int ahead = 1; ahead <= horizon && origin + ahead <= y.length; ahead++) {
                double came = y[origin + ahead - 1];
                var step = fitted.step(ahead);
                double error = Math.abs(came - step.mean());
                count++;
                absolute += error;
                squares += error * error;
                scaled += error / scale;
                in80 += step.holds80(came) ? 1 : 0;
                in95 += step.holds95(came) ? 1 : 0;
            }
        }
        return new BackTest(
                count,
                absolute / count,
                Math.sqrt(squares / count),
                Double.isFinite(scaled) ? scaled / count : null,
                (double) in80 / count,
                (double) in95 / count);
    }

    /** The mean |yₜ − yₜ₋ₘ|; of neighbours while there is no full season and one value more. */
    static double scale(double[] y, int season) {
        int lag = y.length > season ? season : 1;
        double sum = 0;
        for (int t = lag; t < y.length; t++) {
            sum += Math.abs(y[t] - y[t - lag]);
        }
        return sum / (y.length - lag);
    }
}
