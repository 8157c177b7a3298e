package org.attestry.query.exceptions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.IntakeEvent.ExceptionTriaged;
import org.attestry.events.exceptions.QuorumRule;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.exceptions.Tier;
import org.attestry.events.exceptions.TriageOutcome;
import org.attestry.events.exceptions.VettingEvent.VettingCompleted;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.attestry.events.exceptions.VettingEvent.VettingStarted;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.events.exceptions.Wish;
import org.jspecify.annotations.Nullable;

/** A few cases of July 2026: Dana asks, Vera vets, Olga leads, Anna approves. */
final class Cases {

    static final MarketId NORTH = new MarketId("mkt-north");
    static final MarketId SOUTH = new MarketId("mkt-south");
    static final StaffId DANA = new StaffId("stf-dana");
    static final StaffId VERA = new StaffId("stf-vera");
    static final StaffId OLGA = new StaffId("stf-olga");
    static final StaffId ANNA = new StaffId("stf-anna");
    static final StandardId STANDARD = new StandardId("std-rates");
    static final String ZONE = "America/New_York";
    static final LocalDate FIRST = LocalDate.parse("2026-08-01");
    static final LocalDate LAST = LocalDate.parse("2026-12-31");
    static final Tier ANYBODY = new Tier(1, List.of(), QuorumRule.ANY, null);

    private Cases() {}

    static ExceptionRequested requested(int number, int day, @Nullable MarketId market) {
        return requested(number, july(day), market, ExceptionKind.SALES, "4.2", "1250.50");
    }

    static ExceptionRequested requested(
            int number, Instant at, @Nullable MarketId market, ExceptionKind kind, String clause, String exposure) {
        var wish = new Wish("Deal " + number, usd(exposure), false, FIRST, LAST, "Needed", null);
        return new ExceptionRequested(
                id(number),
                kind,
                STANDARD,
                1,
                clause,
                365,
                2,
                730,
                wish,
                "Clinic",
                null,
                DANA,
                null,
                null,
                null,
                market,
                ZONE,
                at);
    }

    static ExceptionTriaged triaged(int number, int day) {
        return new ExceptionTriaged(id(number), TriageOutcome.ROUTED, null, null, OLGA, july(day));
    }

    static VettingStarted vetting(int number, int day, VettingFunction... functions) {
        return new VettingStarted(id(number), List.of(functions), OLGA, july(day));
    }

    static VettingOpinionRecorded opinion(int number, int day, VettingFunction function, VettingOpinion opinion) {
        return new VettingOpinionRecorded(id(number), function, opinion, "As I see it", VERA, null, july(day));
    }

    static VettingCompleted vetted(int number, int day) {
        return new VettingCompleted(id(number), OLGA, july(day));
    }

    /** Requested on the 1st, vetted, assessed, and submitted on the 6th to these tiers. */
    static Event[] submitted(int number, @Nullable MarketId market, Tier... tiers) {
        return new Event[] {
            requested(number, 1, market),
            triaged(number, 2),
            vetting(number, 2, VettingFunction.LEGAL),
            opinion(number, 3, VettingFunction.LEGAL, VettingOpinion.SUPPORT),
            vetted(number, 4),
            Lives.assessed(number, 5),
            Lives.routed(number, 6, 1, tiers)
        };
    }

    static Terms terms(int number) {
        return new Terms(
                id(number),
                STANDARD,
                1,
                "4.2",
                "Deal " + number,
                usd("1250.50"),
                List.of(),
                List.of(),
                FIRST,
                LAST,
                ZONE);
    }

    static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    static ExceptionCaseId id(int number) {
        return new ExceptionCaseId("exc-" + number);
    }

    static Instant july(int day) {
        return Instant.parse("2026-07-%02dT14:00:00Z".formatted(day));
    }
}
