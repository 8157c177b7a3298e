package org.attestry.query.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.attestry.events.exceptions.LossModel;

/**
 * What a loss that comes with a probability and is lognormal then means in money, in closed form (rules 3.14), in cents.
 *
 * @param expectedLoss of a year, p·exp(μ + σ²/2)
 * @param valueAtRisk95 in 95 of 100 years no more than this is lost: 0 if p ≤ 5 %, else exp(μ + σ·Φ⁻¹(1 − 0.05/p))
 * @param expectedShortfall95 the mean of the worst 5 of 100 years: p/0.05·exp(μ + σ²/2)·Φ(σ − Φ⁻¹(1 − 0.05/p)), where a
 *     year without loss counts as 0
 * @param exceedance how probable it is that at least so much is lost in a year, the smallest amount first
 */
public record LossFigures(
        BigDecimal expectedLoss,
        BigDecimal valueAtRisk95,
        BigDecimal expectedShortfall95,
        List<Exceedance> exceedance) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double TAIL = 0.05;
    /** Where the curve is read: from two standard deviations of the logarithm below the median to three above it. */
    private static final int[] QUARTERS_OF_SIGMA = {-8, -4, 0, 2, 4, 6, 8, 10, 12};

    /**
     * One point of the curve.
     *
     * @param atLeast an amount
     * @param probability that a year's loss reaches it: p·(1 − Φ((ln x − μ)/σ))
     */
    public record Exceedance(BigDecimal atLeast, BigDecimal probability) {}

    /** The figures of a model. */
    public static LossFigures of(LossModel model) {
        var points = IntStream.of(QUARTERS_OF_SIGMA)
                .mapToObj(quarters -> cents(Math.exp(model.mu() + model.sigma() * quarters / 4)))
                .map(amount -> new Exceedance(
                        amount,
                        BigDecimal.valueOf(exceedance(model, amount.doubleValue()))
                                .setScale(6, RoundingMode.HALF_EVEN)))
                .toList();
        return new LossFigures(
                model.expectedLoss(), cents(valueAtRisk(model, TAIL)), cents(expectedShortfall(model, TAIL)), points);
    }

    /** The probability that a year's loss is at least so much. */
    static double exceedance(LossModel model, double amount) {
        return model.probability() * NORMAL.survivalProbability((Math.log(amount) - model.mu()) / model.sigma());
    }

    /** What a year's loss exceeds with the probability of the tail only. */
    static double valueAtRisk(LossModel model, double tail) {
        return tail >= model.probability() ? 0 : Math.exp(model.mu() + model.sigma() * quantile(model, tail));
    }

    /** The mean loss of the years in the tail; if most of those have none, all losses there are lie in it. */
    static double expectedShortfall(LossModel model, double tail) {
        double mean = Math.exp(model.mu() + model.sigma() * model.sigma() / 2);
        double share =
                tail >= model.probability() ? 1 : NORMAL.cumulativeProbability(model.sigma() - quantile(model, tail));
        return model.probability() / tail * mean * share;
    }

    private static double quantile(LossModel model, double tail) {
        return NORMAL.inverseSurvivalProbability(tail / model.probability());
    }

    private static BigDecimal cents(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN);
    }
}
