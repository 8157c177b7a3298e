package org.attestry.query.backtests;

import static org.attestry.query.backtests.Routing.JULY;
import static org.attestry.query.backtests.Routing.NORTH;
import static org.attestry.query.backtests.Routing.OLGA;
import static org.attestry.query.backtests.Routing.matrix;
import static org.attestry.query.backtests.Routing.tiers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.Route;
import org.attestry.events.exceptions.Stakes;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.events.exceptions.Wish;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;

/** What happened to cases of July 2026. */
final class RoutedCases {

    private static final StandardId STANDARD = new StandardId("std-rates");
    private static final LocalDate FIRST = LocalDate.parse("2026-08-01");
    private static final String ZONE = "America/New_York";

    private RoutedCases() {}

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
