package org.attestry.command.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attestry.command.kernel.Refused;
import org.attestry.events.exceptions.ControlEvent;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlEvidenced;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlLapsed;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlProposed;
import org.attestry.events.exceptions.ControlId;

/** What is known about the compensating controls of a case. */
final class Controls {

    /** Evidence that is owed: by which day, and the moment that day is over. */
    record Owed(LocalDate due, Instant dueAt) {}

    private Controls() {}

    /** All controls of a case, in the order they were proposed. */
    static List<ControlId> all(Dossier dossier) {
        return dossier.all(CompensatingControlProposed.class).stream()
                .map(CompensatingControlProposed::control)
                .toList();
    }

    /** How a control was proposed, if it was. */
    static Optional<CompensatingControlProposed> proposal(Dossier dossier, ControlId control) {
        return of(dossier, control).last(CompensatingControlProposed.class);
    }

    /** How a control was proposed; refuses those who ask for one that was not. */
    static CompensatingControlProposed known(Dossier dossier, ControlId control) {
        return proposal(dossier, control).orElseThrow(() -> new Refused(ControlRefusal.UNKNOWN_CONTROL));
    }

    /** What its owner owes next. */
    static Owed owed(Dossier dossier, ControlId control) {
        var proposal = known(dossier, control);
        return of(dossier, control)
                .last(CompensatingControlEvidenced.class)
                .map(e -> new Owed(e.nextDue(), e.nextDueAt()))
                .orElseGet(() -> new Owed(proposal.firstDue(), proposal.firstDueAt()));
    }

    /** Whether its evidence did not come in time, and has not come since. */
    static boolean hasLapsed(Dossier dossier, ControlId control) {
        return of(dossier, control)
                .since(CompensatingControlEvidenced.class)
                .last(CompensatingControlLapsed.class)
                .isPresent();
    }

    /** What happened to one control. */
    static Dossier of(Dossier dossier, ControlId control) {
        return new Dossier(dossier.past().stream()
                .filter(event -> event instanceof ControlEvent e && e.control().equals(control))
                .toList());
    }
}
