package org.attestry.events.exceptions;

import static org.attestry.events.exceptions.ExceptionEvent.who;

import java.time.Instant;
import java.util.List;
import org.attestry.events.DueTime;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** What becomes of the wish before it is decided: asked about, changed, or given up. */
public sealed interface WishEvent extends ExceptionEvent {

    /**
     * Whoever requested it owes an answer; the clock stands still until it comes. Who is silent until the given instant
     * is taken to have withdrawn.
     */
    record ExceptionInfoRequested(
            ExceptionCaseId caseId, int question, String text, Instant silentUntil, StaffId askedBy, Instant at)
            implements WishEvent {

        @Override
        public String sentence() {
            return "%s asked (question %d): %s".formatted(askedBy, question, text);
        }

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Set(ExceptionDues.SILENCE, String.valueOf(question), silentUntil));
        }
    }

    /** The answer came; the clock goes on. */
    record ExceptionInfoSupplied(
            ExceptionCaseId caseId,
            int question,
            String text,
            StaffId suppliedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements WishEvent {

        @Override
        public String sentence() {
            return "%s answered question %d: %s".formatted(who(suppliedBy, onBehalfOf), question, text);
        }

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Clear(ExceptionDues.SILENCE, String.valueOf(question)));
        }
    }

    /** The wish was changed; a material change takes the case back before its risk was assessed. */
    record ExceptionAmended(
            ExceptionCaseId caseId,
            int amendment,
            Wish wish,
            boolean material,
            String reason,
            StaffId amendedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements WishEvent {

        @Override
        public String sentence() {
            return "%s amended it%s: %s"
                    .formatted(who(amendedBy, onBehalfOf), material ? " materially" : " in its words only", reason);
        }
    }

    /** What was submitted no longer counts, nor what had been approved of it so far. */
    record ApprovalsVoided(ExceptionCaseId caseId, int round, List<StaffId> approvers, String cause, Instant at)
            implements WishEvent {

        public ApprovalsVoided {
            approvers = List.copyOf(approvers);
        }

        @Override
        public String sentence() {
            return "Round %d of approval no longer counts, nor what %d approvers said in it: %s"
                    .formatted(round, approvers.size(), cause);
        }
    }

    /** It is no longer wanted; those who stay silent too long are taken to have withdrawn. */
    record ExceptionWithdrawn(
            ExceptionCaseId caseId,
            String reason,
            StaffId withdrawnBy,
            @Nullable StaffId onBehalfOf,
            Instant at) implements WishEvent {

        @Override
        public String sentence() {
            return "%s withdrew it: %s".formatted(who(withdrawnBy, onBehalfOf), reason);
        }

        @Override
        public List<DueTime> dueTimes() {
            return ExceptionDues.over();
        }
    }
}
