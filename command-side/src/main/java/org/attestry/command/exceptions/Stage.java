package org.attestry.command.exceptions;

import java.util.Map;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRejected;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionWithdrawn;

/** How far a case has come. */
sealed interface Stage {

    /** Nobody has requested it. */
    record Unknown() implements Stage {}

    /** It was requested; all that follows keeps what was said so far. */
    sealed interface Known extends Stage {
        Dossier dossier();
    }

    /** Nothing is decided yet. */
    sealed interface Waiting extends Known {}

    /** It is over, one way or another. */
    sealed interface Closed extends Known {
        /** What closed it. */
        ExceptionEvent by();
    }

    /** No function has spoken yet. */
    record Requested(Dossier dossier) implements Waiting {}

    /** At least one function has spoken. */
    record Vetted(Dossier dossier) implements Waiting {}

    /** It may be done. */
    record Approved(Dossier dossier, ExceptionApproved by) implements Closed {}

    /** It may not be done. */
    record Rejected(Dossier dossier, ExceptionRejected by) implements Closed {}

    /** It is no longer wanted. */
    record Withdrawn(Dossier dossier, ExceptionWithdrawn by) implements Closed {}

    /** The stage that follows; what happened is never argued with. */
    default Stage after(ExceptionEvent event) {
        return switch (event) {
            case ExceptionRequested requested -> new Requested(new Dossier(requested, Map.of()));
            case ExceptionVetted vetted -> new Vetted(soFar().with(vetted));
            case ExceptionApproved approved -> new Approved(soFar(), approved);
            case ExceptionRejected rejected -> new Rejected(soFar(), rejected);
            case ExceptionWithdrawn withdrawn -> new Withdrawn(soFar(), withdrawn);
        };
    }

    private Dossier soFar() {
        return switch (this) {
            case Known known -> known.dossier();
            case Unknown none -> throw new IllegalStateException("A case begins with its request");
        };
    }
}
