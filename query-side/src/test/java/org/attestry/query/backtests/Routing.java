package org.attestry.query.backtests;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.AuthorityBackTestEvent.AuthorityBackTestOrdered;
import org.attestry.events.exceptions.AuthorityBackTestId;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.Band;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.events.exceptions.QuorumRule;
import org.attestry.events.exceptions.Tier;
import org.jspecify.annotations.Nullable;

/** The matrix by which cases of July 2026 were routed, and others: tier 2 from 10,000 dollars, tier 3 from 100,000. */
final class Routing {

    static final MarketId NORTH = new MarketId("mkt-north");
    static final MarketId SOUTH = new MarketId("mkt-south");
    static final Instant JULY = Instant.parse("2026-07-06T14:00:00Z");
    static final StaffId OLGA = new StaffId("stf-olga");

    private Routing() {}

    static List<Band> bands(String second, String third) {
        return List.of(band("0", second, 1), band(second, third, 2), band(third, null, 3));
    }

    private static Band band(String from, @Nullable String until, int tier) {
        return new Band(new BigDecimal(from), until == null ? null : new BigDecimal(until), tier);
    }

    static List<Tier> tiers(int needed) {
        return List.of(
                new Tier(1, List.of(), QuorumRule.ANY, null),
                new Tier(2, staff("stf-bea", "stf-bob", "stf-ben"), QuorumRule.K_OF_N, needed),
                new Tier(3, staff("stf-cleo", "stf-carl"), QuorumRule.ALL, null));
    }

    private static List<StaffId> staff(String... names) {
        return Arrays.stream(names).map(StaffId::new).toList();
    }

    static AuthorityMatrixPublished matrix() {
        var order = ordered(tiers(2), bands("10000", "100000"));
        return new AuthorityMatrixPublished(
                AuthorityMatrixId.PLAN,
                1,
                order.tiers(),
                order.kinds(),
                order.exposure(),
                order.residualLoss(),
                order.days(),
                order.criticalTier(),
                order.withoutPrecedentTier(),
                order.maxDelegationDays(),
                OLGA,
                JULY);
    }

    /** Over July, with these tiers and these bands of exposure. */
    static AuthorityBackTestOrdered ordered(List<Tier> tiers, List<Band> exposure) {
        var any = List.of(band("0", null, 1));
        return new AuthorityBackTestOrdered(
                new AuthorityBackTestId("bta-other"),
                tiers,
                Arrays.stream(ExceptionKind.values()).collect(Collectors.toMap(kind -> kind, kind -> 1)),
                exposure,
                any,
                any,
                2,
                1,
                30,
                Instant.parse("2026-07-01T04:00:00Z"),
                Instant.parse("2026-08-01T04:00:00Z"),
                null,
                JULY);
    }
}
