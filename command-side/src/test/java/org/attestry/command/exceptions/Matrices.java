package org.attestry.command.exceptions;

import static java.util.stream.Collectors.toMap;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.Band;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.events.exceptions.QuorumRule;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * One matrix as tests tell it. Anybody with the role decides at tier 1, two of Bea, Bob and Ben at tier 2, both Cleo
 * and Carl at tier 3; tier 2 from 10,000 dollars, tier 3 from 100,000.
 */
final class Matrices {

    static final Caller DREW = caller("stf-drew", Role.DIRECTOR);
    static final TierText FIRST_TIER = tier(1, QuorumRule.ANY, null);
    static final TierText SECOND_TIER = tier(2, QuorumRule.K_OF_N, 2, "stf-bea", "stf-bob", "stf-ben");
    static final TierText THIRD_TIER = tier(3, QuorumRule.ALL, null, "stf-cleo", "stf-carl");
    static final List<BandText> MONEY =
            List.of(band("0", "10000", 1), band("10000", "100000", 2), band("100000", null, 3));
    static final List<BandText> DAYS = List.of(band("0", "366", 1), band("366", null, 2));

    private Matrices() {}

    static TierText tier(int number, QuorumRule quorum, @Nullable Integer k, String... panel) {
        return new TierText(number, Arrays.stream(panel).map(StaffId::new).toList(), quorum, k);
    }

    static BandText band(String from, @Nullable String until, int tier) {
        return new BandText(new BigDecimal(from), until == null ? null : new BigDecimal(until), tier);
    }

    static List<KindTier> kinds() {
        return Arrays.stream(ExceptionKind.values())
                .map(kind -> new KindTier(kind, kind == ExceptionKind.NETWORK_ADEQUACY ? 2 : 1))
                .toList();
    }

    static PublishAuthorityMatrix publishing() {
        return publishing(1, List.of(FIRST_TIER, SECOND_TIER, THIRD_TIER), kinds(), MONEY);
    }

    static PublishAuthorityMatrix publishing(
            int version, List<TierText> tiers, List<KindTier> kinds, List<BandText> exposure) {
        return new PublishAuthorityMatrix(
                AuthorityMatrixId.PLAN, version, tiers, kinds, exposure, List.of(band("0", null, 1)), DAYS, 2, 1, 30);
    }

    static AuthorityMatrixPublished matrix() {
        return matrix(1, publishing());
    }

    static AuthorityMatrixPublished matrix(int version, PublishAuthorityMatrix said) {
        return new AuthorityMatrixPublished(
                AuthorityMatrixId.PLAN,
                version,
                said.tiers().stream().map(TierText::asSaid).toList(),
                said.kinds().stream().collect(toMap(KindTier::kind, KindTier::tier)),
                bands(said.exposure()),
                bands(said.residualLoss()),
                bands(said.days()),
                said.criticalTier(),
                said.withoutPrecedentTier(),
                said.maxDelegationDays(),
                DREW.staff(),
                NOW);
    }

    private static List<Band> bands(List<BandText> said) {
        return said.stream().map(BandText::asSaid).toList();
    }
}
