package org.attestry.query.implementation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.TermEvent.ExceptionRevoked;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.implementation.HandOverEvent.ApprovalAcknowledged;
import org.attestry.events.implementation.HandOverEvent.ApprovalCommunicated;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.VerificationEvent.ImplementationVerified;
import org.attestry.events.implementation.VerificationEvent.LoopClosed;
import org.attestry.events.implementation.VerificationEvent.OutcomeConfirmed;
import org.attestry.events.implementation.WorkEvent.ImplementationPlanned;
import org.attestry.events.implementation.WorkEvent.ImplementationReported;
import org.attestry.events.implementation.WorkEvent.ImplementationStarted;

/** What happened to a few approvals, told by their numbers and by days. */
final class Told {

    static final MarketId NORTH = new MarketId("mkt-north");
    static final MarketId SOUTH = new MarketId("mkt-south");
    static final StaffId IVAN = new StaffId("stf-ivan");
    static final StaffId OLGA = new StaffId("stf-olga");
    static final LocalDate LAST = LocalDate.parse("2026-12-31");

    private Told() {}

    static Instant on(String day) {
        return Instant.parse(day + "T14:00:00Z");
    }

    static ExceptionCaseId caseOf(int number) {
        return new ExceptionCaseId("exc-" + number);
    }

    static ImplementationId order(int number) {
        return new ImplementationId("imp-" + number);
    }

    static Terms terms(int number, LocalDate until) {
        return new Terms(
                caseOf(number),
                new StandardId("std-sales"),
                1,
                "4.2",
                "One customer",
                new Money(new BigDecimal("1000"), "USD"),
                List.of(),
                List.of(),
                LocalDate.parse("2026-01-01"),
                until,
                "America/New_York");
    }

    static ExceptionApproved approved(int number, String day, String implementBy, MarketId market) {
        return new ExceptionApproved(
                caseOf(number),
                terms(number, LAST),
                1,
                List.of(),
                LocalDate.parse(implementBy),
                on("2027-01-01"),
                market,
                on(day));
    }

    static ExceptionRenewed renewed(int number, LocalDate until, String day) {
        return new ExceptionRenewed(
                caseOf(number), 1, terms(number, until), LAST, 400, 2, on("2027-02-01"), OLGA, null, on(day));
    }

    static ExceptionRevoked revoked(int number, String day) {
        return new ExceptionRevoked(caseOf(number), "Misused", OLGA, null, on(day));
    }

    static ExceptionExpired expired(int number, String day) {
        return new ExceptionExpired(caseOf(number), LocalDate.parse(day), on(day));
    }

    static ApprovalCommunicated communicated(int number, String day, String implementBy, MarketId market) {
        return communicated(number, 1, terms(number, LAST), day, implementBy, market);
    }

    static ApprovalCommunicated communicated(
            int number, int round, Terms terms, String day, String implementBy, MarketId market) {
        return new ApprovalCommunicated(
                order(number),
                round,
                terms,
                terms.hash(),
                on(day),
                on(day).plusSeconds(86_400),
                LocalDate.parse(implementBy),
                market,
                on(day));
    }

    static ApprovalAcknowledged acknowledged(int number, String day) {
        return new ApprovalAcknowledged(order(number), IVAN, on(day));
    }

    static ImplementationPlanned planned(int number, String day, String dueBy) {
        return new ImplementationPlanned(order(number), IVAN, List.of("Rates"), LocalDate.parse(dueBy), IVAN, on(day));
    }

    static ImplementationStarted started(int number, String day) {
        return new ImplementationStarted(order(number), IVAN, null, on(day));
    }

    static ImplementationReported reported(int number, String day) {
        return new ImplementationReported(
                order(number), "Change 4711", terms(number, LAST).hash(), IVAN, null, on(day));
    }

    static ImplementationVerified verified(int number, String day) {
        return new ImplementationVerified(order(number), terms(number, LAST).hash(), OLGA, null, on(day));
    }

    static OutcomeConfirmed confirmed(int number, String day) {
        return new OutcomeConfirmed(order(number), "It works", OLGA, on(day));
    }

    static LoopClosed closed(int number, String day, long businessMinutes) {
        return new LoopClosed(order(number), on(day), businessMinutes, OLGA, null, on(day));
    }

    /** Approved and handed over on one day, due on another. */
    static Event[] handedOver(int number, String day, String implementBy) {
        return new Event[] {approved(number, day, implementBy, NORTH), communicated(number, day, implementBy, NORTH)};
    }
}
