package org.attestry.events.exceptions;

import static org.attestry.events.exceptions.ExceptionEvent.who;
import static org.attestry.events.exceptions.ExceptionEvent.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.DueTime;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** How an approved exception lives and ends. */
public sealed interface TermEvent extends ExceptionEvent {

    /** A condition was met. */
    record ConditionMet(ExceptionCaseId caseId, ConditionId condition, String evidence, StaffId metBy, Instant at)
            implements TermEvent {
        @Override
        public String sentence() {
            return "%s showed that %s is met: %s".formatted(metBy, condition, evidence);
        }

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Clear(ExceptionDues.CONDITION_DUE, condition.value()));
        }
    }

    /** A subsequent condition was not met in time. */
    record ConditionMissed(ExceptionCaseId caseId, ConditionId condition, LocalDate due, Instant at)
            implements TermEvent {
        @Override
        public String sentence() {
            return "%s was not met by %s".formatted(condition, due);
        }
    }

    /** It is in effect. */
    record ExceptionActivated(ExceptionCaseId caseId, Terms terms, Instant endsAt, Instant at) implements TermEvent {
        @Override
        public String sentence() {
            return "It is in effect until %s".formatted(terms.until());
        }
    }

    /** It is out of effect until what is missing has come; after the last moment to cure it, it may be revoked. */
    record ExceptionSuspended(
            ExceptionCaseId caseId,
            SuspensionCause cause,
            String reason,
            @Nullable Instant cureBy,
            StaffId suspendedBy,
            Instant at)
            implements TermEvent {
        @Override
        public String sentence() {
            return "It was suspended (%s): %s".formatted(words(cause), reason);
        }
    }

    /** It is in effect again. */
    record ExceptionReinstated(ExceptionCaseId caseId, String reason, StaffId reinstatedBy, Instant at)
            implements TermEvent {
        @Override
        public String sentence() {
            return "%s put it back into effect: %s".formatted(reinstatedBy, reason);
        }
    }

    /** So many days are left. */
    record ExceptionExpiring(ExceptionCaseId caseId, int daysLeft, LocalDate until, Instant at) implements TermEvent {
        @Override
        public String sentence() {
            return "It ends in %d days, on %s".formatted(daysLeft, until);
        }
    }

    /** Its last day is over. */
    record ExceptionExpired(ExceptionCaseId caseId, LocalDate until, Instant at) implements TermEvent {
        @Override
        public String sentence() {
            return "It expired at the end of %s".formatted(until);
        }

        @Override
        public List<DueTime> dueTimes() {
            return ExceptionDues.over();
        }
    }

    /** It was ended before its time. */
    record ExceptionRevoked(
            ExceptionCaseId caseId,
            String reason,
            StaffId revokedBy,
            @Nullable StaffId onBehalfOf,
            Instant at) implements TermEvent {
        @Override
        public String sentence() {
            return "%s revoked it: %s".formatted(who(revokedBy, onBehalfOf), reason);
        }

        @Override
        public List<DueTime> dueTimes() {
            return ExceptionDues.over();
        }
    }

    /** Nothing more will happen to it. */
    record ExceptionClosed(ExceptionCaseId caseId, String reason, StaffId closedBy, Instant at) implements TermEvent {
        @Override
        public String sentence() {
            return "%s closed it: %s".formatted(closedBy, reason);
        }

        @Override
        public List<DueTime> dueTimes() {
            return ExceptionDues.over();
        }
    }
}
