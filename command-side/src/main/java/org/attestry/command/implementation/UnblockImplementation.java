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
import org.attestry.events.implementation.WorkEvent.ImplementationUnblocked;
import org.attestry.http.Role;

/**
 * Say that what stood in the way is gone.
 *
 * @param implementation the implementation
 * @param block the number of the block that stands
 * @param how how it was cleared
 */
@Command(path = "PUT /implementations/{implementation}/blocks/{block}/clearing", by = Role.IMPLEMENTER)
public record UnblockImplementation(
        @Target ImplementationId implementation,
        @Positive int block,
        @NotBlank @Size(max = 4000) String how) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Started started)) {
            throw NotNow.at(stage);
        }
        var file = started.file();
        if (file.has(ImplementationUnblocked.class, at -> unblocked(caller, at))) {
            return List.of();
        }
        var standing = file.last(ImplementationBlocked.class);
        if (standing == null || standing.block() != block) {
            throw new Refused(ImplementationRefusal.NO_SUCH_BLOCK);
        }
        return List.of(unblocked(caller, caller.at()));
    }

    private ImplementationUnblocked unblocked(Caller caller, Instant at) {
        return new ImplementationUnblocked(implementation, block, how, caller.staff(), at);
    }
}
