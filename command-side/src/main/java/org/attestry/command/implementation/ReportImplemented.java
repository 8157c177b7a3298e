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
import org.attestry.events.implementation.WorkEvent.ImplementationReported;
import org.attestry.http.Role;

/**
 * Say that the approved terms are in effect, and what shows it.
 *
 * @param implementation the implementation
 * @param evidence where to look: the change, the setting, the document
 * @param termsHash the hash of the terms that were put into effect
 */
@Command(path = "PUT /implementations/{implementation}/report", by = Role.IMPLEMENTER)
public record ReportImplemented(
        @Target ImplementationId implementation,
        @NotBlank @Size(max = 4000) String evidence,
        @NotBlank @Size(max = 100) String termsHash) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (stage instanceof Stage.Known known
                && known.file().has(ImplementationReported.class, at -> reported(caller, at))) {
            return List.of();
        }
        var file = switch (stage) {
            case Stage.Started(var started) -> started;
            case Stage.Deviating(var deviating) -> deviating;
            case Stage other -> throw NotNow.at(other);
        };
        file.mustNotWait();
        file.mustNotBeBlocked();
        file.mustBeTerms(termsHash);
        return List.of(reported(caller, caller.at()));
    }

    private ImplementationReported reported(Caller caller, Instant at) {
        return new ImplementationReported(
                implementation,
                evidence,
                termsHash,
                caller.staff(),
                caller.person().onBehalfOf(),
                at);
    }
}
