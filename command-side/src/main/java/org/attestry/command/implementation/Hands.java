package org.attestry.command.implementation;

import java.util.Set;
import org.attestry.command.kernel.Caller;
import org.attestry.events.StaffId;
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
}
