package org.attestry.command.implementation;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.recalling;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Callers;
import org.attestry.events.Event;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.implementation.HandOverEvent.ApprovalAcknowledged;
import org.attestry.events.implementation.HandOverEvent.ApprovalCommunicated;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueried;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.WorkEvent.ImplementationBlocked;
import org.attestry.events.implementation.WorkEvent.ImplementationPlanned;
import org.attestry.events.implementation.WorkEvent.ImplementationStarted;
import org.attestry.events.sla.CalendarId;
import org.attestry.http.Role;

/** One order and its people, for stories: Imma plans, Ivan does it, Ines verifies; Olga is of the exception office. */
final class Orders {

    static final ExceptionCaseId CASE = new ExceptionCaseId("exc-1");
    static final ImplementationId ORDER = new ImplementationId("imp-1");
    static final MarketId NORTH = new MarketId("mkt-north");
    static final LocalDate LAST = LocalDate.parse("2026-12-31");
    static final Terms TERMS = terms(LAST);
    static final String HASH = TERMS.hash();

    /** The end of the second business day after a Friday morning, by the calendar of a plan that published none. */
    static final Instant TUESDAY_EVENING = Instant.parse("2026-07-14T21:00:00Z");

    static final Caller IMMA = planned(caller("stf-imma", Role.IMPLEMENTER));
    static final Caller IVAN = planned(caller("stf-ivan", Role.IMPLEMENTER));
    static final Caller INES = planned(caller("stf-ines", Role.IMPLEMENTER));
    static final Caller OLGA = planned(caller("stf-olga", Role.OFFICER));
    static final Caller ATTESTRY = recalling(planned(caller("stf-attestry", Role.POLICY)), CASE, approved(TERMS));

    private Orders() {}

    private static Caller planned(Caller caller) {
        return recalling(caller, CalendarId.PLAN);
    }

    static Caller knowing(Event... history) {
        return recalling(ATTESTRY, CASE, history);
    }

    static Caller later(Caller caller, String moment) {
        return Callers.at(caller, Instant.parse(moment));
    }

    static Terms terms(LocalDate until) {
        return new Terms(
                CASE,
                new StandardId("std-sales"),
                1,
                "4.2",
                "One customer",
                new Money(new BigDecimal("1000"), "USD"),
                List.of(),
                List.of(),
                LocalDate.parse("2026-08-01"),
                until,
                "America/New_York");
    }

    static ExceptionApproved approved(Terms terms) {
        return new ExceptionApproved(
                CASE, terms, 1, List.of(), LocalDate.parse("2026-08-01"), NOW.plusSeconds(1), NORTH, NOW);
    }

    static ApprovalCommunicated communicated() {
        return communicated(1, TERMS);
    }

    static ApprovalCommunicated communicated(int round, Terms terms) {
        return new ApprovalCommunicated(
                ORDER, round, terms, terms.hash(), NOW, TUESDAY_EVENING, LocalDate.parse("2026-08-01"), null, NOW);
    }

    static ApprovalQueried queried() {
        return new ApprovalQueried(ORDER, 1, "Which plan?", IMMA.staff(), NOW);
    }

    static ApprovalAcknowledged acknowledged() {
        return new ApprovalAcknowledged(ORDER, IMMA.staff(), NOW);
    }

    static PlanImplementation planning(String dueBy) {
        return new PlanImplementation(ORDER, IVAN.staff(), List.of("Rates"), LocalDate.parse(dueBy));
    }

    static ImplementationPlanned plan() {
        return new ImplementationPlanned(
                ORDER, IVAN.staff(), List.of("Rates"), LocalDate.parse("2026-07-31"), IMMA.staff(), NOW);
    }

    static ImplementationStarted started() {
        return new ImplementationStarted(ORDER, IVAN.staff(), null, NOW);
    }

    static ImplementationBlocked blocked() {
        return new ImplementationBlocked(ORDER, 1, "No access", IVAN.staff(), NOW);
    }
}
