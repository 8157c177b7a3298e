package org.attestry.command.exceptions;

import java.util.Optional;
import org.attestry.command.kernel.Refused;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.RenewalEvent.RenewalRefused;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;

/** What is known about the renewals of a case. */
final class Renewals {

    private Renewals() {}

    /** The renewal that is asked for and not decided, if there is one. */
    static Optional<RenewalRequested> asked(Dossier dossier) {
        return dossier.last(RenewalRequested.class).filter(request -> {
            var since = dossier.since(RenewalRequested.class);
            return since.last(ExceptionRenewed.class).isEmpty()
                    && since.last(RenewalRefused.class).isEmpty();
        });
    }

    /** All that was said since the renewal that is open was asked for. */
    static Dossier open(Dossier dossier) {
        if (asked(dossier).isEmpty()) {
            throw new Refused(TermRefusal.NO_RENEWAL_ASKED);
        }
        return dossier.since(RenewalRequested.class);
    }
}
