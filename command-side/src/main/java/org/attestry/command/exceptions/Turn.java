package org.attestry.command.exceptions;

import java.time.Instant;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.Tier;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;
import org.jspecify.annotations.Nullable;

/** Whose turn it is to decide, and who takes it. */
record Turn(Stage.AwaitingApproval waiting, Tier tier, Seat seat) {

    /**
     * The turn a caller takes.
     *
     * @param round the submission the caller has read; null if they do not say
     * @throws Refused if it is not theirs
     */
    static Turn of(Stage stage, Caller caller, @Nullable DelegationId delegation, @Nullable Integer round) {
        var waiting = awaiting(stage);
        var route = waiting.route();
        if (round != null && round != route.round()) {
            throw new Refused(ApprovalRefusal.AMENDED_SINCE, "Now it is round " + route.round() + ".");
        }
        mustBeInTime(route, caller.at());
        var tier = route.tiers().get(waiting.tier() - 1);
        var matter = new Seat.Matter(
                waiting.dossier().request().kind(), route.terms().exposure());
        var seat = Seat.at(tier, caller, delegation, matter);
        var separation = Separation.of(waiting.dossier());
        separation.mustAllow(seat);
        if (waiting.given().stream()
                .anyMatch(given -> seat.hands().touch(new Hands(given.approvedBy(), given.onBehalfOf())))) {
            throw new Refused(ApprovalRefusal.APPROVED_ALREADY);
        }
        return new Turn(waiting, tier, seat);
    }

    /** A case that is submitted. */
    static Stage.AwaitingApproval awaiting(Stage stage) {
        var pending = Must.bePending(stage);
        if (pending instanceof Stage.AwaitingApproval waiting) {
            return waiting;
        }
        var voided = pending.dossier().since(ApprovalRouted.class).last(ApprovalsVoided.class);
        throw voided.map(said -> new Refused(ApprovalRefusal.AMENDED_SINCE, said.sentence() + "."))
                .orElseGet(() -> new Refused(ApprovalRefusal.NOT_SUBMITTED));
    }

    private static void mustBeInTime(ApprovalRouted route, Instant now) {
        if (!now.isBefore(route.terms().endsAt())) {
            throw new Refused(
                    ApprovalRefusal.LAST_DAY_OVER,
                    "It was to last until " + route.terms().until() + ".");
        }
    }
}
