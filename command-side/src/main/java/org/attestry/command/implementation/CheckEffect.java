package org.attestry.command.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.VerificationEvent;
import org.attestry.events.implementation.VerificationEvent.OutcomeConfirmed;
import org.attestry.events.implementation.VerificationEvent.OutcomeNotAchieved;
import org.attestry.http.Role;

/**
 * Say whether it does what it was approved for.
 *
 * @param implementation the implementation
 * @param achieved whether it does
 * @param finding what was looked at, and what was seen
 */
@Command(
        path = "PUT /implementations/{implementation}/effect",
        by = {Role.OFFICER, Role.MANAGER, Role.DIRECTOR})
public record CheckEffect(
        @Target ImplementationId implementation,
        boolean achieved,
        @NotBlank @Size(max = 4000) String finding) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (stage instanceof Stage.Known known && said(known.file(), caller)) {
            return List.of();
        }
        if (!(stage instanceof Stage.Verified(var file))) {
            throw NotNow.at(stage);
        }
        file.mustBeJudgedByAnother(caller);
        return List.of(outcome(caller, caller.at()));
    }

    private boolean said(OrderFile file, Caller caller) {
        return file.has(OutcomeConfirmed.class, at -> outcome(caller, at))
                || file.has(OutcomeNotAchieved.class, at -> outcome(caller, at));
    }

    private VerificationEvent outcome(Caller caller, Instant at) {
        return achieved
                ? new OutcomeConfirmed(implementation, finding, caller.staff(), at)
                : new OutcomeNotAchieved(implementation, finding, caller.staff(), at);
    }
}
