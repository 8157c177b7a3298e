package org.attestry.command.implementation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attestry.events.Event;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.EmergencyEvent.RatificationMissed;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.TermEvent.ExceptionClosed;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.TermEvent.ExceptionRevoked;
import org.attestry.events.exceptions.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What a case grants by now.
 *
 * @param approvedAt when these terms were agreed
 * @param implementBy the day the approval names, if it names one
 * @param over whether the exception has come to its end
 */
record Grant(Terms terms, Instant approvedAt, @Nullable LocalDate implementBy, boolean over) {

    /** What such a history of a case grants; nothing if it was never approved. */
    static Optional<Grant> of(List<Event> history) {
        @Nullable Grant grant = null;
        for (var event : history) {
            grant = after(grant, event);
        }
        return Optional.ofNullable(grant);
    }

    private static @Nullable Grant after(@Nullable Grant before, Event event) {
        return switch (event) {
            case ExceptionApproved e -> new Grant(e.terms(), e.at(), e.implementBy(), false);
            case EmergencyExceptionGranted e -> new Grant(e.terms(), e.at(), e.implementBy(), false);
            case ExceptionRenewed e -> new Grant(e.terms(), e.at(), null, false);
            case ExceptionExpired e -> ended(before);
            case ExceptionRevoked e -> ended(before);
            case RatificationMissed e -> ended(before);
            case ExceptionClosed e -> ended(before);
            default -> before;
        };
    }

    private static @Nullable Grant ended(@Nullable Grant before) {
        return before == null ? null : new Grant(before.terms, before.approvedAt, before.implementBy, true);
    }
}
