package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.ExceptionsRefusal.ALREADY_DECIDED;
import static org.attestry.command.exceptions.ExceptionsRefusal.SPOKEN_BY_ANOTHER;
import static org.attestry.command.exceptions.ExceptionsRefusal.UNKNOWN_CASE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.http.Role;

/**
 * Give the opinion of a function on a case, or change the one you gave while nothing is decided.
 *
 * @param caseId the case
 * @param function the part of the house you speak for
 * @param opinion whether it supports, supports under conditions, or objects
 * @param text why, and under which conditions
 */
@Command(
        path = "PUT /exceptions/{caseId}/vetting/{function}",
        by = {Role.VETTER})
public record VetExceptionCase(
        @Target ExceptionCaseId caseId,
        VettingFunction function,
        VettingOpinion opinion,
        @NotBlank @Size(max = 4000) String text) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Unknown unheard -> throw new Refused(UNKNOWN_CASE);
            case Stage.Known known when repeats(known.dossier(), caller) -> List.of();
            case Stage.Closed closed ->
                throw new Refused(ALREADY_DECIDED, closed.by().sentence() + ".");
            case Stage.Waiting waiting -> {
                waiting.dossier().mustNotConcern(Hands.of(caller));
                mustSpeakForItself(waiting.dossier(), caller);
                yield List.of(vetted(caller, caller.at()));
            }
        };
    }

    /** An objection is lifted by whoever raised it, and an opinion stands for the one who gave it. */
    private void mustSpeakForItself(Dossier dossier, Caller caller) {
        var before = dossier.opinionOf(function);
        if (before != null && !new Hands(before.vettedBy(), before.onBehalfOf()).equals(Hands.of(caller))) {
            throw new Refused(SPOKEN_BY_ANOTHER, before.sentence() + ".");
        }
    }

    private boolean repeats(Dossier dossier, Caller caller) {
        var before = dossier.opinionOf(function);
        return before != null && before.equals(vetted(caller, before.at()));
    }

    private ExceptionVetted vetted(Caller caller, Instant at) {
        return new ExceptionVetted(
                caseId, function, opinion, text, caller.staff(), caller.person().onBehalfOf(), at);
    }
}
