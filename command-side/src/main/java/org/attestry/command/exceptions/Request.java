package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.CaseRefusal.FOLLOWS_A_LIVING_CASE;
import static org.attestry.command.exceptions.CaseRefusal.MARKET_MISSING;

import java.time.Instant;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.jspecify.annotations.Nullable;

/** A request as it would be recorded, with the limits of the standard that bind it from now on. */
record Request(RequestExceptionCase command, Caller caller) {

    private record Limits(int version, int days, int renewals, int cumulativeDays, String zone) {
        static Limits of(ExceptionRequested e) {
            return new Limits(e.standardVersion(), e.maxDays(), e.maxRenewals(), e.maxCumulativeDays(), e.zone());
        }
    }

    /** The request, if it may be made. */
    ExceptionRequested news() {
        command.mustNotGain(Hands.of(caller));
        mustFollowAnEndedCase(command.follows());
        if (command.provider() != null && command.market() == null) {
            throw new Refused(MARKET_MISSING, "It is " + caller.marketOf(command.provider()) + ".");
        }
        var clause = ClauseInForce.of(caller.historyOf(command.standard()), command.clause(), caller.at());
        var limits = new Limits(
                clause.version(),
                clause.clause().maxDays(),
                clause.text().maxRenewals(),
                clause.text().maxCumulativeDays(),
                Places.zone(command.market(), clause.text().zone(), caller));
        command.wish().mustFit(limits.days, limits.zone, caller.at());
        return requested(limits, caller.at());
    }

    /** Whether the same was requested before by the same person. */
    boolean repeats(ExceptionRequested before) {
        return before.equals(requested(Limits.of(before), before.at()));
    }

    private void mustFollowAnEndedCase(@Nullable ExceptionCaseId earlier) {
        if (earlier != null && !(Stage.of(caller.historyOf(earlier)) instanceof Stage.Over)) {
            throw new Refused(FOLLOWS_A_LIVING_CASE);
        }
    }

    private ExceptionRequested requested(Limits limits, Instant at) {
        return new ExceptionRequested(
                command.caseId(),
                command.kind(),
                command.standard(),
                limits.version,
                command.clause(),
                limits.days,
                limits.renewals,
                limits.cumulativeDays,
                command.wish().wish(),
                command.customer(),
                command.follows(),
                caller.staff(),
                caller.person().onBehalfOf(),
                command.beneficiary(),
                command.provider(),
                Places.market(command.provider(), command.market(), caller),
                limits.zone,
                at);
    }
}
