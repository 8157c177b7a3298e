package org.attestry.events.exceptions;

import static org.attestry.events.exceptions.ExceptionEvent.who;
import static org.attestry.events.exceptions.ExceptionEvent.words;

import java.time.Instant;
import java.util.List;
import org.attestry.events.DueTime;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;

/** How a case comes in. */
public sealed interface IntakeEvent extends ExceptionEvent {

    /** Somebody or something found a deviation that nobody had requested. */
    record ExceptionDetected(
            ExceptionCaseId caseId,
            StandardId standard,
            String clause,
            String deviation,
            Finder finder,
            String detector,
            @Nullable ProviderId provider,
            @Nullable MarketId market,
            StaffId detectedBy,
            Instant at)
            implements IntakeEvent, InMarket {

        @Override
        public String sentence() {
            return "%s found that %s departs from %s, %s".formatted(detector, deviation, standard, clause);
        }
    }

    /** The other kind of finder came upon the same deviation, on its own. */
    record ExceptionDetectedAgain(
            ExceptionCaseId caseId, Finder finder, String detector, StaffId detectedBy, Instant at)
            implements IntakeEvent {

        @Override
        public String sentence() {
            return "%s found it too".formatted(detector);
        }
    }

    /**
     * Somebody asked to depart from a clause of a standard; days are counted in the zone (an IANA name). The limits are
     * those of the version of the standard that was in force, and stay.
     */
    record ExceptionRequested(
            ExceptionCaseId caseId,
            ExceptionKind kind,
            StandardId standard,
            int standardVersion,
            String clause,
            int maxDays,
            int maxRenewals,
            int maxCumulativeDays,
            Wish wish,
            @Nullable String customer,
            @Nullable ExceptionCaseId follows,
            StaffId requestedBy,
            @Nullable StaffId onBehalfOf,
            @Nullable StaffId beneficiary,
            @Nullable ProviderId provider,
            @Nullable MarketId market,
            String zone,
            Instant at)
            implements IntakeEvent, InMarket {

        @Override
        public String sentence() {
            return "%s requested a %s exception to %s (version %d), %s, from %s until %s: %s"
                    .formatted(
                            who(requestedBy, onBehalfOf),
                            words(kind),
                            standard,
                            standardVersion,
                            clause,
                            wish.from(),
                            wish.until(),
                            wish.scope());
        }
    }

    /** An officer looked at it and said where it goes; a duplicate or an allowed one is over. */
    record ExceptionTriaged(
            ExceptionCaseId caseId,
            TriageOutcome outcome,
            @Nullable ExceptionCaseId duplicateOf,
            @Nullable String note,
            StaffId triagedBy,
            Instant at)
            implements IntakeEvent {

        @Override
        public String sentence() {
            return "%s triaged it as %s%s%s"
                    .formatted(
                            triagedBy,
                            words(outcome),
                            duplicateOf == null ? "" : " of " + duplicateOf,
                            note == null ? "" : ": " + note);
        }

        @Override
        public List<DueTime> dueTimes() {
            return switch (outcome) {
                case DUPLICATE, ALREADY_ALLOWED -> ExceptionDues.over();
                case ROUTED, INCOMPLETE -> List.of();
            };
        }
    }
}
