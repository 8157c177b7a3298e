package org.attestry.command.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.WorkEvent.ImplementationBlocked;
import org.attestry.http.Role;

/**
 * Say that something stands in the way of the work.
 *
 * @param implementation the implementation
 * @param block the number of the block, from 1
 * @param reason what stands in the way
 */
@Command(path = "PUT /implementations/{implementation}/blocks/{block}", by = Role.IMPLEMENTER)
public record BlockImplementation(
        @Target ImplementationId implementation,
        @Positive int block,
        @NotBlank @Size(max = 4000) String reason) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Started started)) {
            throw NotNow.at(stage);
        }
        var file = started.file();
        if (file.has(ImplementationBlocked.class, at -> blocked(caller, at))) {
            return List.of();
        }
        file.mustNotBeBlocked();
        if (block != file.blocks() + 1) {
            throw new Refused(ImplementationRefusal.NUMBER_TAKEN, "The next one is " + (file.blocks() + 1) + ".");
        }
        return List.of(blocked(caller, caller.at()));
    }

    private ImplementationBlocked blocked(Caller caller, Instant at) {
        return new ImplementationBlocked(implementation, block, reason, caller.staff(), at);
    }
}
