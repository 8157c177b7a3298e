package org.attestry.command.implementation;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.HandOverEvent.AcknowledgementOverdue;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.http.Role;

/**
 * Note that nobody acknowledged the approved terms in time.
 *
 * @param implementation the implementation
 */
@Command(path = "PUT /implementations/{implementation}/overdue-acknowledgement", by = Role.POLICY)
public record NoteOverdueAcknowledgement(@Target ImplementationId implementation) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Communicated(var file)) || file.question() != null) {
            return List.of();
        }
        var due = file.acknowledgeBy();
        var noted = file.last(AcknowledgementOverdue.class);
        return caller.at().isBefore(due)
                        || (noted != null && noted.acknowledgeBy().equals(due))
                ? List.of()
                : List.of(new AcknowledgementOverdue(implementation, due, due));
    }
}
