package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.attestry.command.exceptions.Matrices.matrix;
import static org.attestry.events.exceptions.ExceptionKind.NETWORK_ADEQUACY;
import static org.attestry.events.exceptions.ExceptionKind.SALES;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attestry.command.kernel.Callers;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Money;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.Demand;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.Route;
import org.attestry.events.exceptions.Stakes;
import org.attestry.events.exceptions.Tier;

/** The tier is the highest that kind, exposure, residual risk, duration, criticality or precedents demand. */
class RouteTest {

    @Property
    void the_last_tier_is_the_highest_demanded_and_none_below_is_left_out(@ForAll("stakes") Stakes stakes) {
        var route = Route.of(matrix(), stakes);
        int highest = route.demands().stream().mapToInt(Demand::tier).max().orElseThrow();
        assertThat(route.highest().number()).isEqualTo(highest);
        assertThat(route.tiers())
                .extracting(Tier::number)
                .startsWith(1)
                .hasSize(highest)
                .isSorted();
        assertThat(route.demands()).hasSize(6);
    }

    @Property
    void more_exposure_never_asks_for_less_authority(@ForAll("stakes") Stakes stakes, @ForAll("more") BigDecimal more) {
        var higher = new Money(stakes.exposure().amount().add(more), "USD");
        var graver = new Stakes(
                stakes.kind(), higher, stakes.residualLoss(), stakes.days(), stakes.critical(), stakes.precedents());
        assertThat(Route.of(matrix(), graver).tiers().size())
                .isGreaterThanOrEqualTo(Route.of(matrix(), stakes).tiers().size());
    }

    @Example
    void a_band_begins_with_its_first_cent_and_ends_before_the_next() {
        assertThat(tiers(SALES, "9999.99", 30, false, 1)).isEqualTo(1);
        assertThat(tiers(SALES, "10000", 30, false, 1)).isEqualTo(2);
        assertThat(tiers(SALES, "99999.99", 30, false, 1)).isEqualTo(2);
        assertThat(tiers(SALES, "100000", 30, false, 1)).isEqualTo(3);
    }

    @Example
    void each_criterion_can_demand_a_tier_by_itself() {
        assertThat(tiers(SALES, "0", 365, false, 1)).isEqualTo(1);
        assertThat(tiers(NETWORK_ADEQUACY, "0", 1, false, 1)).isEqualTo(2);
        assertThat(tiers(SALES, "0", 366, false, 1)).isEqualTo(2);
        assertThat(tiers(SALES, "0", 1, true, 1)).isEqualTo(2);
        assertThat(tiers(SALES, "0", 1, false, 0)).isEqualTo(1);
    }

    @Example
    void an_amount_in_other_money_is_refused_and_not_guessed() {
        var euros = new Stakes(SALES, new Money(BigDecimal.TEN, "EUR"), dollars("0"), 1, false, 1);
        var officer = Callers.recalling(Matrices.DREW, AuthorityMatrixId.PLAN, matrix());
        assertThat(catchThrowableOfType(Refused.class, () -> Authority.route(officer, euros))
                        .why())
                .isEqualTo(AuthorityRefusal.MATRIX_CURRENCY);
    }

    @Provide
    Arbitrary<Stakes> stakes() {
        return Combinators.combine(
                        Arbitraries.of(ExceptionKind.values()),
                        amounts(),
                        amounts(),
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3))
                .as((kind, exposure, loss, days, critical, precedents) -> new Stakes(
                        kind, new Money(exposure, "USD"), new Money(loss, "USD"), days, critical, precedents));
    }

    @Provide("more")
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("250000"))
                .ofScale(2);
    }

    private static int tiers(ExceptionKind kind, String exposure, long days, boolean critical, int precedents) {
        var stakes = new Stakes(kind, dollars(exposure), dollars("0"), days, critical, precedents);
        return Route.of(matrix(), stakes).tiers().size();
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
