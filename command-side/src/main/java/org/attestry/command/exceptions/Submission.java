package org.attestry.command.exceptions;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Event;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlProposed;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.exceptions.VettingOpinion;

/** What a case must be before it is put to a decision. */
final class Submission {

    private Submission() {}

    /** The terms as they are asked for, without conditions. */
    static Terms terms(Dossier dossier) {
        var request = dossier.request();
        var wish = dossier.wish();
        return new Terms(
                request.caseId(),
                request.standard(),
                request.standardVersion(),
                request.clause(),
                wish.scope(),
                wish.exposure(),
                List.of(),
                dossier.all(CompensatingControlProposed.class).stream()
                        .map(CompensatingControlProposed::control)
                        .toList(),
                wish.from(),
                wish.until(),
                request.zone());
    }

    /** The approvals of the last submission. */
    static List<ApprovalGiven> given(Dossier dossier) {
        return dossier.last(ApprovalRouted.class).isEmpty()
                ? List.of()
                : dossier.since(ApprovalRouted.class).all(ApprovalGiven.class);
    }

    /** Whether too few are left to reach the quorum of a tier that has not agreed yet. */
    static boolean isStuck(Stage.AwaitingApproval waiting) {
        var tiers = waiting.route().tiers();
        var quorum = Quorum.of(waiting.dossier(), waiting.given());
        return tiers.subList(waiting.tier() - 1, tiers.size()).stream().anyMatch(tier -> !quorum.isInReach(tier));
    }

    /** Nothing open, nothing objected, and days that the standard allows. */
    static void mustBeReady(Dossier dossier, Instant now) {
        dossier.openQuestion().ifPresent(asked -> {
            throw new Refused(CaseRefusal.ANSWER_OWED, asked.sentence() + ".");
        });
        mustNotBeObjected(dossier);
        var terms = terms(dossier);
        if (terms.until().isBefore(terms.from())) {
            throw new Refused(CaseRefusal.ENDS_BEFORE_START);
        }
        if (terms.until().isBefore(LocalDate.ofInstant(now, ZoneId.of(terms.zone())))) {
            throw new Refused(CaseRefusal.ENDS_IN_THE_PAST);
        }
        int most = dossier.request().maxDays();
        if (terms.days() > most) {
            throw new Refused(CaseRefusal.TOO_LONG, "It lasts %d days, %d are allowed.".formatted(terms.days(), most));
        }
    }

    private static void mustNotBeObjected(Dossier dossier) {
        var objections = dossier.opinions().values().stream()
                .filter(spoken -> spoken.opinion() == VettingOpinion.OBJECT)
                .toList();
        if (!objections.isEmpty()) {
            throw new Refused(
                    CaseRefusal.STILL_OBJECTED,
                    objections.stream().map(o -> o.sentence() + ".").collect(joining(" ")));
        }
    }

    /** Every one of them was approved, and is about the same clause or of the same kind. */
    static void mustBePrecedents(List<ExceptionCaseId> precedents, Dossier dossier, Caller caller) {
        for (var precedent : precedents) {
            if (!isApproved(caller.historyOf(precedent)) || !isLike(caller.historyOf(precedent), dossier.request())) {
                throw new Refused(ApprovalRefusal.NO_PRECEDENT, "It is " + precedent + ".");
            }
        }
    }

    private static boolean isApproved(List<Event> history) {
        return history.stream().anyMatch(ExceptionApproved.class::isInstance);
    }

    private static boolean isLike(List<Event> history, ExceptionRequested request) {
        return history.stream()
                .filter(ExceptionRequested.class::isInstance)
                .map(ExceptionRequested.class::cast)
                .anyMatch(other -> !other.caseId().equals(request.caseId())
                        && (other.kind() == request.kind()
                                || (other.standard().equals(request.standard())
                                        && other.clause().equals(request.clause()))));
    }
}
