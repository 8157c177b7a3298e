package org.attestry.events.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can have happened to an exception case.
 *
 * <p>Whoever acted for somebody else is named with that person: separation of duties counts both.
 */
public sealed interface ExceptionEvent extends Event {

    /** The case it happened to. */
    ExceptionCaseId caseId();

    /** The moment from which it counts. */
    Instant at();

    @Override
    default Id subject() {
        return caseId();
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String who(StaffId staff, @Nullable StaffId onBehalfOf) {
        return onBehalfOf == null ? staff.value() : staff + " (for " + onBehalfOf + ")";
    }

    /** Somebody asked to depart from a clause of a standard, from one day to another, the last one included. */
    record ExceptionRequested(
            ExceptionCaseId caseId,
            ExceptionKind kind,
            String standard,
            String clause,
            String justification,
            @Nullable String alternatives,
            StaffId requestedBy,
            @Nullable StaffId onBehalfOf,
            @Nullable StaffId beneficiary,
            @Nullable Money exposure,
            LocalDate wishedFrom,
            LocalDate wishedUntil,
            @Nullable ProviderId provider,
            @Nullable MarketId market,
            Instant at)
            implements ExceptionEvent, InMarket {

        @Override
        public String sentence() {
            return "%s requested a %s exception to %s, %s, from %s until %s"
                    .formatted(who(requestedBy, onBehalfOf), words(kind), standard, clause, wishedFrom, wishedUntil);
        }
    }

    /** A function gave its opinion; a later opinion of the same function takes its place. */
    record ExceptionVetted(
            ExceptionCaseId caseId,
            VettingFunction function,
            VettingOpinion opinion,
            String text,
            StaffId vettedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements ExceptionEvent {

        @Override
        public String sentence() {
            var says = switch (opinion) {
                case SUPPORT -> "supports it";
                case CONDITIONS -> "supports it under conditions";
                case OBJECT -> "objects";
            };
            return "%s, for %s, %s: %s".formatted(who(vettedBy, onBehalfOf), words(function), says, text);
        }
    }

    /** An approver agreed, from one day to another, the last one included. */
    record ExceptionApproved(
            ExceptionCaseId caseId,
            List<String> conditions,
            LocalDate from,
            LocalDate until,
            StaffId approvedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements ExceptionEvent {

        public ExceptionApproved {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String sentence() {
            return "%s approved it from %s until %s %s"
                    .formatted(
                            who(approvedBy, onBehalfOf),
                            from,
                            until,
                            conditions.isEmpty()
                                    ? "without conditions"
                                    : "under these conditions: " + String.join("; ", conditions));
        }
    }

    /** An approver refused, and said why. */
    record ExceptionRejected(
            ExceptionCaseId caseId,
            String reason,
            StaffId rejectedBy,
            @Nullable StaffId onBehalfOf,
            Instant at) implements ExceptionEvent {

        @Override
        public String sentence() {
            return "%s rejected it: %s".formatted(who(rejectedBy, onBehalfOf), reason);
        }
    }

    /** Whoever asked no longer wants it, and said why. */
    record ExceptionWithdrawn(
            ExceptionCaseId caseId,
            String reason,
            StaffId withdrawnBy,
            @Nullable StaffId onBehalfOf,
            Instant at) implements ExceptionEvent {

        @Override
        public String sentence() {
            return "%s withdrew it: %s".formatted(who(withdrawnBy, onBehalfOf), reason);
        }
    }
}
