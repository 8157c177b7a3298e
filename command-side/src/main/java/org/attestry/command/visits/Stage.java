package org.attestry.command.visits;

import java.util.HashMap;
import java.util.Map;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.StaffId;
import org.attestry.events.visits.CorrectionId;
import org.attestry.events.visits.VisitDetails;
import org.attestry.events.visits.VisitEvent;
import org.attestry.events.visits.VisitEvent.VisitCorrected;
import org.attestry.events.visits.VisitEvent.VisitLogged;
import org.attestry.events.visits.VisitEvent.VisitVoided;
import org.attestry.http.Role;

/** How far the record of a visit has come. */
sealed interface Stage {

    /** Nobody has spoken of it. */
    record Unlogged() implements Stage {}

    /**
     * It counts.
     *
     * @param reads how it reads today, all corrections made
     */
    record Logged(VisitLogged as, VisitDetails reads, Map<CorrectionId, VisitCorrected> corrections) implements Stage {

        Logged corrected(VisitCorrected by) {
            var more = new HashMap<>(corrections);
            more.put(by.correction(), by);
            return new Logged(as, by.details(), Map.copyOf(more));
        }
    }

    /** It was taken back. */
    record Voided(Logged before, VisitVoided by) implements Stage {}

    /** The stage that an event leads to. */
    default Stage after(VisitEvent event) {
        return switch (event) {
            case VisitLogged logged -> new Logged(logged, logged.details(), Map.of());
            case VisitCorrected corrected -> this instanceof Logged logged ? logged.corrected(corrected) : this;
            case VisitVoided voided -> this instanceof Logged logged ? new Voided(logged, voided) : this;
        };
    }

    /** Representatives speak for themselves; those who answer for them may speak for them. */
    static void mustSpeakFor(StaffId representative, Caller caller) {
        var person = caller.person();
        boolean answersForThem =
                person.roles().contains(Role.MANAGER) || person.roles().contains(Role.ADMINISTRATOR);
        if (!answersForThem && !caller.staff().equals(representative)) {
            throw new Refused(VisitRefusal.NOT_YOURS, "This is a visit of " + representative + ".");
        }
    }
}
