package org.attestry.query.backtests;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.AuthorityBackTestEvent.AuthorityBackTestOrdered;
import org.attestry.events.exceptions.AuthorityBackTestId;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.Band;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.events.exceptions.QuorumRule;
import org.attestry.events.exceptions.Route;
import org.attestry.events.exceptions.Stakes;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.exceptions.Tier;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.events.exceptions.Wish;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.jspecify.annotations.Nullable;

/** Cases of July 2026 and the matrix by which they were routed: tier 2 from 10,000 dollars, tier 3 from 100,000. */
final class Routing {

    static final MarketId NORTH = new MarketId("mkt-north");
    static final MarketId SOUTH = new MarketId("mkt-south");
    static final Instant JULY = Instant.parse("2026-07-06T14:00:00Z");
    private static final StaffId OLGA = new StaffId("stf-olga");
    private static final StandardId STANDARD = new StandardId("std-rates");
    private static final LocalDate FIRST = LocalDate.parse("2026-08-01");
    private static final String ZONE = "America/New_York";

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

    static ExceptionCaseId id(int number) {
        return new ExceptionCaseId("exc-" + number);
    }

    static Wish wish(String exposure) {
        var until = FIRST.plusDays(100);
        return new Wish("Deal", usd(exposure), false, FIRST, until, "Needed", null);
    }

    static ExceptionRequested requested(int number, MarketId market, String exposure) {
        return new ExceptionRequested(
                id(number),
                ExceptionKind.SALES,
                STANDARD,
                1,
                "4.2",
                365,
                2,
                730,
                wish(exposure),
                null,
                null,
                OLGA,
                null,
                null,
                null,
                market,
                ZONE,
                JULY);
    }

    static ExceptionAmended amended(int number, String exposure) {
        return new ExceptionAmended(id(number), 1, wish(exposure), true, "More", OLGA, null, JULY);
    }

    static ExceptionRiskAssessed assessed(int number) {
        return new ExceptionRiskAssessed(
                id(number),
                new BigDecimal("0.5"),
                usd("100"),
                usd("1000"),
                new BigDecimal("0.2"),
                usd("100"),
                usd("1000"),
                usd("202.00"),
                usd("80.80"),
                3,
                2,
                OLGA,
                JULY);
    }

    /** As the rule routes it. */
    static ApprovalRouted routed(int number, int round, String exposure) {
        var route = Route.of(matrix(), Stakes.of(ExceptionKind.SALES, wish(exposure), usd("80.80"), 0));
        return new ApprovalRouted(
                id(number), round, 1, route.tiers(), route.demands(), List.of(), terms(number, exposure), OLGA, JULY);
    }

    static EmergencyExceptionGranted granted(int number, String exposure) {
        return new EmergencyExceptionGranted(
                id(number),
                terms(number, exposure),
                "It burns",
                OLGA,
                null,
                1,
                tiers(2).getFirst(),
                JULY,
                FIRST,
                JULY,
                new StaffId("stf-bea"),
                null,
                null,
                NORTH,
                JULY);
    }

    private static Terms terms(int number, String exposure) {
        return new Terms(
                id(number),
                STANDARD,
                1,
                "4.2",
                "Deal",
                usd(exposure),
                List.of(),
                List.of(),
                FIRST,
                FIRST.plusDays(100),
                ZONE);
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
