package org.attestry.command.exceptions;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.attestry.command.kernel.Refused;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.RecusalEvent.ApproverRecused;
import org.attestry.events.exceptions.RecusalEvent.ConflictOfInterestDeclared;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;

/**
 * Separation of duties: those who asked for a case, gain by it, vetted it or are too close to it do not decide it.
 * Whoever acts for somebody counts as both.
 *
 * @param concerned who asked for it, in the first place or by amending it, and who gains by it
 */
record Separation(Set<StaffId> concerned, Set<StaffId> vetters, Set<StaffId> recused, Hands requester) {

    static Separation of(Dossier dossier) {
        var requester = dossier.requester();
        var amenders = dossier.all(ExceptionAmended.class).stream().map(e -> new Hands(e.amendedBy(), e.onBehalfOf()));
        var beneficiary = dossier.beneficiary();
        Stream<Hands> gains = beneficiary == null ? Stream.of() : Stream.of(new Hands(beneficiary, null));
        var vetters =
                dossier.all(VettingOpinionRecorded.class).stream().map(e -> new Hands(e.vettedBy(), e.onBehalfOf()));
        var recused = Stream.concat(
                dossier.all(ConflictOfInterestDeclared.class).stream().map(ConflictOfInterestDeclared::staff),
                dossier.all(ApproverRecused.class).stream().map(ApproverRecused::staff));
        return new Separation(
                people(Stream.concat(Stream.of(requester), Stream.concat(amenders, gains))),
                people(vetters),
                recused.collect(toUnmodifiableSet()),
                requester);
    }

    /**
     * Lets only those decide who are apart from the case.
     *
     * @throws Refused if somebody of the seat is not
     */
    void mustAllow(Seat seat) {
        var hands = seat.hands();
        if (concerned.stream().anyMatch(hands::include)) {
            throw new Refused(CaseRefusal.OWN_CASE);
        }
        if (vetters.stream().anyMatch(hands::include)) {
            throw new Refused(CaseRefusal.VETTED_BY_YOU);
        }
        mustNotRecuse(hands);
        if (seat.lines().stream().anyMatch(requester::include)) {
            throw new Refused(ApprovalRefusal.REPORTS_TO_REQUESTER);
        }
    }

    /**
     * Lets nobody speak who stepped back or was recused.
     *
     * @throws Refused if one of them did
     */
    void mustNotRecuse(Hands hands) {
        if (recused.stream().anyMatch(hands::include)) {
            throw new Refused(ApprovalRefusal.RECUSED);
        }
    }

    /** Everybody who is known not to decide it; reporting lines are known only when somebody speaks. */
    Set<StaffId> excluded() {
        var all = new HashSet<>(concerned);
        all.addAll(vetters);
        all.addAll(recused);
        return all;
    }

    private static Set<StaffId> people(Stream<Hands> hands) {
        return hands.flatMap(Hands::people).collect(toUnmodifiableSet());
    }
}
