package org.attestry.command.exceptions;

import static java.util.stream.Collectors.joining;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlEvidenced;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;
import org.attestry.events.exceptions.VettingOpinion;

/** The decision on a renewal: in person, by one member of its tier who has no part in the case. */
record RenewalDecision(Dossier dossier, RenewalRequested request, Seat seat) {

    /**
     * The decision a caller may take.
     *
     * @throws Refused if there is none, or it is not theirs
     */
    static RenewalDecision of(Stage stage, int renewal, Caller caller) {
        var dossier = Must.beGranted(stage).dossier();
        var request = Renewals.asked(dossier)
                .filter(asked -> asked.renewal() == renewal)
                .orElseThrow(() -> new Refused(TermRefusal.NO_RENEWAL_ASKED));
        if (!caller.at().isBefore(Grant.terms(dossier).endsAt())) {
            throw new Refused(TermRefusal.RENEWED_TOO_LATE);
        }
        var matter = new Seat.Matter(dossier.request().kind(), dossier.wish().exposure());
        var seat = Seat.at(Renewals.tier(dossier, request.tier(), caller), caller, null, matter);
        Separation.of(dossier).mustAllow(seat);
        if (seat.hands().touch(new Hands(request.requestedBy(), request.onBehalfOf()))) {
            throw new Refused(CaseRefusal.OWN_CASE);
        }
        return new RenewalDecision(dossier, request, seat);
    }

    /** Refuses while a function that vetted the case has not spoken again, or objects, or a control was not shown anew. */
    void mustBeReady() {
        var since = Renewals.open(dossier);
        var opinions = since.opinions();
        var silent = dossier.functionsAsked().stream()
                .filter(function -> !opinions.containsKey(function))
                .map(ExceptionEvent::words)
                .collect(joining(", "));
        if (!silent.isEmpty()) {
            throw new Refused(CaseRefusal.NOT_ALL_SPOKEN, "Not since it was asked for: " + silent + ".");
        }
        if (opinions.values().stream().anyMatch(o -> o.opinion() == VettingOpinion.OBJECT)) {
            throw new Refused(CaseRefusal.STILL_OBJECTED);
        }
        var stale = Controls.all(dossier).stream()
                .filter(control -> Controls.of(since, control)
                        .last(CompensatingControlEvidenced.class)
                        .isEmpty())
                .map(Object::toString)
                .collect(joining(", "));
        if (!stale.isEmpty()) {
            throw new Refused(TermRefusal.EVIDENCE_STALE, "Not since it was asked for: " + stale + ".");
        }
    }
}
