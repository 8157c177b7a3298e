package org.attestry.events.exceptions;

import java.time.Instant;
import java.util.Locale;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can have happened to an exception case.
 *
 * <p>Whoever acted for somebody else is named with that person: separation of duties counts both.
 */
public sealed interface ExceptionEvent extends Event
        permits IntakeEvent,
                WishEvent,
                VettingEvent,
                ApprovalEvent,
                EmergencyEvent,
                ControlEvent,
                TermEvent,
                RenewalEvent,
                CareEvent {

    /** The case it happened to. */
    ExceptionCaseId caseId();

    /** The moment from which it counts. */
    Instant at();

    @Override
    default Id subject() {
        return caseId();
    }

    /** An enum's name as people read it. */
    static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Who acted, and for whom. */
    static String who(StaffId staff, @Nullable StaffId onBehalfOf) {
        return onBehalfOf == null ? staff.value() : staff + " (for " + onBehalfOf + ")";
    }
}
