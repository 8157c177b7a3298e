package org.attestry.events.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.events.StaffId;

/** What is noted about a case beside its way. */
public sealed interface CareEvent extends ExceptionEvent {

    /** An earlier case was named as being like this one. */
    record PrecedentLinked(ExceptionCaseId caseId, ExceptionCaseId precedent, String note, StaffId linkedBy, Instant at)
            implements CareEvent {

        @Override
        public String sentence() {
            return "%s named %s as a precedent: %s".formatted(linkedBy, precedent, note);
        }
    }

    /** From here on only these people, those who decide it and auditors may read it. */
    record ConfidentialityMarked(
            ExceptionCaseId caseId, List<StaffId> readers, String reason, StaffId markedBy, Instant at)
            implements CareEvent {

        public ConfidentialityMarked {
            readers = List.copyOf(readers);
        }

        @Override
        public String sentence() {
            return "%s marked it confidential for %d readers".formatted(markedBy, readers.size());
        }
    }
}
