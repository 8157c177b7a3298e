package org.attestry.command.implementation;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.RemovalEvent.StillLiveAfterExpiry;
import org.attestry.http.Role;

/**
 * Note that what was to be removed was not reported removed in time.
 *
 * @param implementation the implementation
 */
@Command(path = "PUT /implementations/{implementation}/still-live", by = Role.POLICY)
public record NoteStillLive(@Target ImplementationId implementation) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Removing(var file)) || caller.at().isBefore(file.removeBy())) {
            return List.of();
        }
        return file.last(StillLiveAfterExpiry.class) == null
                ? List.of(new StillLiveAfterExpiry(implementation, file.removeBy(), null, file.removeBy()))
                : List.of();
    }
}
