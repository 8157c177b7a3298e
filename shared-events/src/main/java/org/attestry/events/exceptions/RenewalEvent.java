package org.attestry.events.exceptions;

import static org.attestry.events.exceptions.ExceptionEvent.who;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.DueTime;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** How an exception comes to last longer. */
public sealed interface RenewalEvent extends ExceptionEvent {

    /** Somebody asked for it to last longer. */
    record RenewalRequested(
            ExceptionCaseId caseId,
            int renewal,
            LocalDate until,
            String justification,
            int tier,
            StaffId requestedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements RenewalEvent {
        @Override
        public String sentence() {
            return "%s asked for renewal %d, until %s, to be decided at tier %d: %s"
                    .formatted(who(requestedBy, onBehalfOf), renewal, until, tier, justification);
        }
    }

    /** It lasts longer; its first end and all its days are kept in mind. */
    record ExceptionRenewed(
            ExceptionCaseId caseId,
            int renewal,
            Terms terms,
            LocalDate originalUntil,
            long cumulativeDays,
            int tier,
            Instant endsAt,
            StaffId approvedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements RenewalEvent {
        @Override
        public String sentence() {
            return "%s renewed it (renewal %d) until %s, %d days in all"
                    .formatted(who(approvedBy, onBehalfOf), renewal, terms.until(), cumulativeDays);
        }

        @Override
        public List<DueTime> dueTimes() {
            return ExceptionDues.lasting(terms, at);
        }
    }

    /** It does not last longer. */
    record RenewalRefused(
            ExceptionCaseId caseId,
            int renewal,
            String reason,
            StaffId refusedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements RenewalEvent {
        @Override
        public String sentence() {
            return "%s refused renewal %d: %s".formatted(who(refusedBy, onBehalfOf), renewal, reason);
        }
    }
}
