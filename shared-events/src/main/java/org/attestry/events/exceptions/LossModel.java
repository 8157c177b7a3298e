package org.attestry.events.exceptions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.attestry.events.Money;

/**
 * What an event may cost in a year (rules 3.14): it comes with a probability, and then costs a lognormal amount that is
 * given by its 90 % interval.
 *
 * <p>Quantiles and exceedance follow from {@code mu} and {@code sigma}; they need a normal distribution and are left to
 * whoever asks for them.
 *
 * @param probability of one event in a year, 0 to 1
 * @param mu the mean of the logarithm of the loss
 * @param sigma its standard deviation
 */
public record LossModel(double probability, double mu, double sigma) {

    /** The 95 % quantile of the standard normal distribution, as the rules give it. */
    private static final double Z95 = 1.644854;

    /** The model that an interval makes; the amounts are more than nothing and the first is below the second. */
    public static LossModel of(BigDecimal probability, Money low, Money high) {
        double from = StrictMath.log(low.amount().doubleValue());
        double until = StrictMath.log(high.amount().doubleValue());
        double sigma = (until - from) / (2 * Z95);
        return new LossModel(probability.doubleValue(), from + Z95 * sigma, sigma);
    }

    /** The expected loss of a year, p·exp(μ + σ²/2), in cents, half to even; the same on every machine. */
    public BigDecimal expectedLoss() {
        return BigDecimal.valueOf(probability * StrictMath.exp(mu + sigma * sigma / 2))
                .setScale(2, RoundingMode.HALF_EVEN);
    }
}
