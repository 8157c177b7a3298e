package org.attestry.command.implementation;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.implementation.Ending;
import org.attestry.events.implementation.HandOverEvent.ImplementationCancelled;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.RemovalEvent.RemovalOrdered;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarId;
import org.attestry.http.Role;

/**
 * Have what is live removed, because the exception is over; what nobody began is cancelled.
 *
 * @param implementation the implementation
 * @param because how the exception came to its end
 */
@Command(path = "PUT /implementations/{implementation}/removal", by = Role.POLICY)
public record RemoveImplementation(@Target ImplementationId implementation, Ending because) implements Recalls {

    @Override
    public List<Id> recalls() {
        return List.of(CalendarId.PLAN);
    }

    static final int DAYS_TO_REMOVE = 2;

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Unknown none -> List.of();
            case Stage.Cancelled over -> List.of();
            case Stage.Removing over -> List.of();
            case Stage.Removed over -> List.of();
            case Stage.Gone over -> List.of();
            case Stage.Known known
            when known.file().begun() -> {
                var calendar = BusinessCalendar.of(caller.historyOf(CalendarId.PLAN));
                var dueBy = calendar.plusBusinessDays(caller.at(), DAYS_TO_REMOVE);
                yield List.of(new RemovalOrdered(implementation, because, dueBy, caller.at()));
            }
            case Stage.Known known -> List.of(new ImplementationCancelled(implementation, because, caller.at()));
        };
    }
}
