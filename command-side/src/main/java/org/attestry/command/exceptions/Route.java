package org.attestry.command.exceptions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Money;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.Band;
import org.attestry.events.exceptions.Demand;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.events.exceptions.Tier;

/**
 * The tiers that have to agree, from the lowest to the highest that anything demands, and what demanded which.
 *
 * @param matrixVersion the version of the matrix it was read off
 */
record Route(int matrixVersion, List<Tier> tiers, List<Demand> demands) {

    private static final String CURRENCY = "USD";

    /** The route under the matrix as it stands; the command must recall it. */
    static Route of(Caller caller, Stakes stakes) {
        return of(matrix(caller), stakes);
    }

    /**
     * The route under a version of the matrix.
     *
     * @throws Refused if an amount is not in the money of the matrix
     */
    static Route of(AuthorityMatrixPublished matrix, Stakes stakes) {
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

    /** The matrix as it stands. */
    static AuthorityMatrixPublished matrix(Caller caller) {
        var versions = caller.historyOf(AuthorityMatrixId.PLAN);
        if (versions.isEmpty()) {
            throw new Refused(AuthorityRefusal.NO_MATRIX);
        }
        return (AuthorityMatrixPublished) versions.getLast();
    }

    /** The highest tier, which has the last word. */
    Tier highest() {
        return tiers.getLast();
    }

    private static int tier(List<Band> bands, BigDecimal figure) {
        return bands.stream()
                .filter(band -> band.until() == null || figure.compareTo(band.until()) < 0)
                .findFirst()
                .orElseThrow()
                .tier();
    }

    /** An amount in the money of the matrix. */
    static BigDecimal dollars(Money money) {
        if (!money.currency().equals(CURRENCY)) {
            throw new Refused(AuthorityRefusal.MATRIX_CURRENCY, "It is " + money + ".");
        }
        return money.amount();
    }
}
