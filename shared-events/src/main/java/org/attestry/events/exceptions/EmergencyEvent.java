package org.attestry.events.exceptions;

import static org.attestry.events.exceptions.ExceptionEvent.who;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.events.DueTime;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** What could not wait: granted by one person at once, to be ratified by another soon. */
public sealed interface EmergencyEvent extends ExceptionEvent {

    /** The kind of due time at which a grant that nobody ratified is over. */
    String RATIFICATION = "exceptions.ratification";

    /**
     * It was granted at once because it could not wait; it ends unless it is ratified in time, by somebody of the tier
     * that the matrix demands.
     */
    record EmergencyExceptionGranted(
            ExceptionCaseId caseId,
            Terms terms,
            String emergency,
            StaffId requestedBy,
            @Nullable StaffId beneficiary,
            int matrixVersion,
            Tier tier,
            Instant ratifyBy,
            LocalDate implementBy,
            Instant endsAt,
            StaffId grantedBy,
            @Nullable StaffId onBehalfOf,
            @Nullable DelegationId delegation,
            @Nullable MarketId market,
            Instant at)
            implements EmergencyEvent, InMarket {

        @Override
        public List<DueTime> dueTimes() {
            return Stream.concat(
                            ExceptionDues.granted(terms, at).stream(),
                            Stream.of(new DueTime.Set(RATIFICATION, "", ratifyBy)))
                    .toList();
        }

        @Override
        public String sentence() {
            return "%s granted it in an emergency, to be ratified by %s: %s"
                    .formatted(who(grantedBy, onBehalfOf), ratifyBy, emergency);
        }
    }

    /** A second person agreed to what was granted in an emergency. */
    record EmergencyExceptionRatified(
            ExceptionCaseId caseId,
            StaffId ratifiedBy,
            @Nullable StaffId onBehalfOf,
            @Nullable DelegationId delegation,
            Instant at)
            implements EmergencyEvent {

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Clear(RATIFICATION, ""));
        }

        @Override
        public String sentence() {
            return "%s ratified it".formatted(who(ratifiedBy, onBehalfOf));
        }
    }

    /** Nobody ratified it in time: it is over. */
    record RatificationMissed(ExceptionCaseId caseId, Instant ratifyBy, Instant at) implements EmergencyEvent {

        @Override
        public List<DueTime> dueTimes() {
            return ExceptionDues.over();
        }

        @Override
        public String sentence() {
            return "Nobody ratified it by %s: it is over".formatted(ratifyBy);
        }
    }
}
