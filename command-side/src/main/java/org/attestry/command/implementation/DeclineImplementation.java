package org.attestry.command.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.HandOverEvent.ImplementationDeclined;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.http.Role;

/**
 * Say that the approved terms will not be put into effect, and why.
 *
 * @param implementation the implementation
 * @param reason why not, for the exception office
 */
@Command(path = "PUT /implementations/{implementation}/decline", by = Role.IMPLEMENTER)
public record DeclineImplementation(
        @Target ImplementationId implementation,
        @NotBlank @Size(max = 4000) String reason) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (stage instanceof Stage.Declined(var file)
                && file.has(ImplementationDeclined.class, at -> declined(caller, at))) {
            return List.of();
        }
        if (!(stage instanceof Stage.Working)) {
            throw NotNow.at(stage);
        }
        return List.of(declined(caller, caller.at()));
    }

    private ImplementationDeclined declined(Caller caller, Instant at) {
        return new ImplementationDeclined(implementation, reason, caller.staff(), at);
    }
}
