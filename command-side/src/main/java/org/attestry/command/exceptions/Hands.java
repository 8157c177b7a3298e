package org.attestry.command.exceptions;

import java.util.Optional;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** Who acted: the person, and the one they acted for; rules about people count both. */
record Hands(StaffId staff, @Nullable StaffId onBehalfOf) {

    static Hands of(Caller caller) {
        return new Hands(caller.staff(), caller.person().onBehalfOf());
    }

    /** Whether any person is in both. */
    boolean touch(Hands other) {
        return include(other.staff) || include(other.onBehalfOf);
    }

    /** Whether this person is one of them; nobody is not. */
    boolean include(@Nullable StaffId person) {
        return person != null && (person.equals(staff) || person.equals(onBehalfOf));
    }

    /** One person or two. */
    Stream<StaffId> people() {
        return Stream.of(Optional.of(staff), Optional.ofNullable(onBehalfOf)).flatMap(Optional::stream);
    }
}
