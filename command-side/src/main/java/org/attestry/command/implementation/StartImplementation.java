package org.attestry.command.implementation;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.WorkEvent.ImplementationStarted;
import org.attestry.http.Role;

/**
 * Begin to put the approved terms into effect.
 *
 * @param implementation the implementation
 */
@Command(path = "PUT /implementations/{implementation}/start", by = Role.IMPLEMENTER)
public record StartImplementation(@Target ImplementationId implementation) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (stage instanceof Stage.Known known && known.file().last(ImplementationStarted.class) != null) {
            return List.of();
        }
        if (!(stage instanceof Stage.Planned planned)) {
            throw NotNow.at(stage);
        }
        planned.file().mustNotWait();
        return List.of(new ImplementationStarted(
                implementation, caller.staff(), caller.person().onBehalfOf(), caller.at()));
    }
}
