package org.attestry.command.implementation;

import java.util.Set;
import org.attestry.command.kernel.Caller;
import org.attestry.events.StaffId;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.WorkEvent.ImplementationPlanned;
import org.attestry.events.implementation.WorkEvent.ImplementationReported;
import org.attestry.events.implementation.WorkEvent.ImplementationStarted;
import org.jspecify.annotations.Nullable;

/** Who acted: the person, and the one they acted for; rules about people count both. */
final class Hands {

    private Hands() {}

    static Set<StaffId> of(Caller caller) {
        return of(caller.staff(), caller.person().onBehalfOf());
    }

    static Set<StaffId> of(StaffId staff, @Nullable StaffId onBehalfOf) {
        return onBehalfOf == null || onBehalfOf.equals(staff) ? Set.of(staff) : Set.of(staff, onBehalfOf);
    }

    /** Who puts something into effect by what this tells. */
    static Set<StaffId> in(ImplementationEvent event) {
        return switch (event) {
            case ImplementationPlanned e -> Set.of(e.owner());
            case ImplementationStarted e -> of(e.startedBy(), e.onBehalfOf());
            case ImplementationReported e -> of(e.reportedBy(), e.onBehalfOf());
            default -> Set.of();
        };
    }
}
