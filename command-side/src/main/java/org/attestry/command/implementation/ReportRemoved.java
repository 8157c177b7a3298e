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
import org.attestry.events.implementation.RemovalEvent.RemovalReported;
import org.attestry.http.Role;

/**
 * Say that what was live is gone, and what shows it.
 *
 * @param implementation the implementation
 * @param evidence where to look
 */
@Command(path = "PUT /implementations/{implementation}/removal/report", by = Role.IMPLEMENTER)
public record ReportRemoved(
        @Target ImplementationId implementation,
        @NotBlank @Size(max = 4000) String evidence) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (stage instanceof Stage.Removed(var file) && file.has(RemovalReported.class, at -> reported(caller, at))) {
            return List.of();
        }
        if (!(stage instanceof Stage.Removing)) {
            throw NotNow.at(stage);
        }
        return List.of(reported(caller, caller.at()));
    }

    private RemovalReported reported(Caller caller, Instant at) {
        return new RemovalReported(
                implementation, evidence, caller.staff(), caller.person().onBehalfOf(), at);
    }
}
