package org.attestry.events.exceptions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.attestry.events.Money;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;

/**
 * The tiers that have to agree, from the lowest to the highest that anything demands, and what demanded which.
 *
 * @param matrixVersion the version of the matrix it was read off
 */
public record Route(int matrixVersion, List<Tier> tiers, List<Demand> demands) {

    /** The money of the matrix. */
    public static final String CURRENCY = "USD";

    /**
     * The route under a version of the matrix.
     *
     * @throws IllegalArgumentException if an amount is not in the money of the matrix
     */
    public static Route of(AuthorityMatrixPublished matrix, Stakes stakes) {
        var demands = List.of(
                new Demand(
                        "kind",
                        ExceptionEvent.words(stakes.kind()),
                        Objects.requireNonNull(matrix.kinds().get(stakes.kind()))),
                new Demand(
                        "exposure", stakes.exposure().toString(), tier(matrix.exposure(), dollars(stakes.exposure()))),
                new Demand(
                        "residual risk",
                        stakes.residualLoss().toString(),
                        tier(matrix.residualLoss(), dollars(stakes.residualLoss()))),
                new Demand("duration", stakes.days() + " days", tier(matrix.days(), BigDecimal.valueOf(stakes.days()))),
                new Demand("critical", stakes.critical() ? "yes" : "no", stakes.critical() ? matrix.criticalTier() : 1),
                new Demand(
                        "precedent",
                        stakes.precedents() == 0 ? "none" : String.valueOf(stakes.precedents()),
                        stakes.precedents() == 0 ? matrix.withoutPrecedentTier() : 1));
        int highest = demands.stream().mapToInt(Demand::tier).max().orElseThrow();
        return new Route(matrix.version(), List.copyOf(matrix.tiers().subList(0, highest)), demands);
    }

    /** The highest tier, which has the last word. */
    public Tier highest() {
        return tiers.getLast();
    }

    private static int tier(List<Band> bands, BigDecimal figure) {
        return bands.stream()
                .filter(band -> band.until() == null || figure.compareTo(band.until()) < 0)
                .findFirst()
                .orElseThrow()
                .tier();
    }

    private static BigDecimal dollars(Money money) {
        if (!money.currency().equals(CURRENCY)) {
            throw new IllegalArgumentException("The matrix counts in " + CURRENCY + ", not like " + money);
        }
        return money.amount();
    }
}
