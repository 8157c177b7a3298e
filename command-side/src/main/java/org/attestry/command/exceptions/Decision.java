package org.attestry.command.exceptions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.exceptions.Tier;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarId;

/**
 * How far the decision on a submission has come.
 *
 * @param given every approval of it, this last one included
 * @param terms as submitted, under every condition that an approver added: these only narrow what others agreed to
 */
record Decision(Dossier dossier, ApprovalRouted route, List<ApprovalGiven> given, Terms terms) {

    /** How many business days after its approval an exception is to be in place, if its first day is not later. */
    private static final int TO_BE_IN_PLACE = 5;

    static Decision of(Stage.AwaitingApproval waiting, ApprovalGiven last) {
        var given = Stream.concat(waiting.given().stream(), Stream.of(last)).toList();
        var further = given.stream().flatMap(one -> one.conditions().stream()).toList();
        var terms = ConditionText.under(waiting.route().terms(), further);
        return new Decision(waiting.dossier(), waiting.route(), given, terms);
    }

    /** Whether enough of the tier that spoke last agreed. */
    boolean isTierComplete() {
        int tier = given.getLast().tier();
        return given.stream().filter(one -> one.tier() == tier).count()
                >= tier(tier).needed();
    }

    /** Whether that was the last tier. */
    boolean isComplete() {
        return isTierComplete() && given.getLast().tier() == route.tiers().size();
    }

    /**
     * Neither this tier nor a later one may have become too small, by this approval or since the submission.
     *
     * @throws org.attestry.command.kernel.Refused if a quorum is out of reach
     */
    void mustLeaveQuorumsInReach() {
        var open =
                route.tiers().subList(given.getLast().tier() - 1, route.tiers().size());
        Quorum.of(dossier, given).mustReach(open);
    }

    /** What follows when every tier agreed: the plan's calendar says by when it is to be in place. */
    ExceptionApproved granted(Caller caller) {
        return new ExceptionApproved(
                route.caseId(),
                terms,
                route.matrixVersion(),
                given.stream().map(ApprovalGiven::approvedBy).toList(),
                implementBy(caller),
                terms.endsAt(),
                dossier.request().market(),
                caller.at());
    }

    /** The later of its first day and the fifth business day after the approval, but never after its last day. */
    private LocalDate implementBy(Caller caller) {
        var today = LocalDate.ofInstant(caller.at(), ZoneId.of(terms.zone()));
        var soon = BusinessCalendar.of(caller.historyOf(CalendarId.PLAN)).businessDaysAfter(today, TO_BE_IN_PLACE);
        var latest = soon.isBefore(terms.from()) ? terms.from() : soon;
        return latest.isAfter(terms.until()) ? terms.until() : latest;
    }

    private Tier tier(int number) {
        return route.tiers().get(number - 1);
    }
}
