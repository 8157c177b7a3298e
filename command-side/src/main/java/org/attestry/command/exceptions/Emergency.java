package org.attestry.command.exceptions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.Route;
import org.attestry.events.exceptions.Stakes;
import org.attestry.events.exceptions.Tier;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarId;
import org.attestry.http.Person;
import org.jspecify.annotations.Nullable;

/** An emergency grant as it would be recorded: the request it answers, and the grant. */
record Emergency(GrantEmergencyExceptionCase command, Caller caller) {

    private static final int DAYS_TO_RATIFY = 2;

    /** The request, as if whoever asked had said it themselves. */
    Request request() {
        var granter = caller.person();
        var asking = new Person(command.requestedBy(), Set.of(), granter.markets(), null, List.of());
        var by = new Caller(asking, caller.at(), caller.envelope(), caller.known(), caller.recalled());
        return new Request(
                new RequestExceptionCase(
                        command.caseId(),
                        command.kind(),
                        command.standard(),
                        command.clause(),
                        command.wish(),
                        command.customer(),
                        null,
                        command.beneficiary(),
                        command.provider(),
                        command.market()),
                by);
    }

    /** Both, if it may be granted: nobody assessed the risk, so all of the exposure counts as what may be lost. */
    List<ExceptionEvent> news() {
        var clause = ClauseInForce.of(caller.historyOf(command.standard()), command.clause(), caller.at());
        if (!clause.clause().emergency()) {
            throw new Refused(StandardRefusal.NO_EMERGENCY);
        }
        var requested = request().news();
        var today = LocalDate.ofInstant(caller.at(), ZoneId.of(requested.zone()));
        if (requested.wish().from().isAfter(today)) {
            throw new Refused(ApprovalRefusal.BEGINS_LATER);
        }
        var dossier = new Dossier(List.of(requested));
        var terms = Submission.terms(dossier);
        var route = Authority.route(caller, Stakes.of(command.kind(), requested.wish(), terms.exposure(), 0));
        var matter = new Seat.Matter(command.kind(), terms.exposure());
        var seat = Seat.at(tier(route), caller, command.delegation(), matter);
        Separation.of(dossier).mustAllow(seat);
        var calendar = BusinessCalendar.of(caller.historyOf(CalendarId.PLAN));
        return List.of(
                requested,
                new EmergencyExceptionGranted(
                        command.caseId(),
                        terms,
                        command.emergency(),
                        command.requestedBy(),
                        command.beneficiary(),
                        route.matrixVersion(),
                        route.highest(),
                        calendar.plusBusinessDays(caller.at(), DAYS_TO_RATIFY),
                        today,
                        terms.endsAt(),
                        seat.staff(),
                        seat.onBehalfOf(),
                        seat.delegation(),
                        requested.market(),
                        caller.at()));
    }

    /** The tier at which the caller grants: the highest demanded, or one above it that is theirs. */
    private Tier tier(Route route) {
        var all = Authority.matrix(caller).tiers();
        return all.subList(route.highest().number() - 1, all.size()).stream()
                .filter(tier -> isTheirs(tier.number(), command.delegation()))
                .findFirst()
                .orElse(route.highest());
    }

    private boolean isTheirs(int tier, @Nullable DelegationId delegation) {
        return delegation == null
                ? caller.person().roles().contains(Seat.role(tier))
                : Mandate.of(caller.historyOf(delegation)) instanceof Mandate.Given mandate
                        && mandate.given().tier() == tier;
    }
}
