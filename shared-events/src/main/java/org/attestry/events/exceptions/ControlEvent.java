package org.attestry.events.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.events.StaffId;

/** What stands in for the standard while it is departed from. */
public sealed interface ControlEvent extends ExceptionEvent {

    /** The control, within its case. */
    ControlId control();

    /** Somebody will do something instead, and show it every so many days. */
    record CompensatingControlProposed(
            ExceptionCaseId caseId,
            ControlId control,
            String description,
            StaffId owner,
            String evidenceKind,
            int everyDays,
            LocalDate firstDue,
            StaffId proposedBy,
            Instant at)
            implements ControlEvent {

        @Override
        public String sentence() {
            return "%s proposed the control %s: %s, owned by %s, evidenced by %s every %d days"
                    .formatted(proposedBy, control, description, owner, evidenceKind, everyDays);
        }
    }

    /** It was shown that the control works; the next evidence is due by a day, counted in the zone of the case. */
    record CompensatingControlEvidenced(
            ExceptionCaseId caseId,
            ControlId control,
            String evidence,
            LocalDate nextDue,
            Instant nextDueAt,
            StaffId evidencedBy,
            Instant at)
            implements ControlEvent {

        @Override
        public String sentence() {
            return "%s evidenced %s: %s; next by %s".formatted(evidencedBy, control, evidence, nextDue);
        }
    }

    /** Evidence will be due soon. */
    record CompensatingControlEvidenceDue(
            ExceptionCaseId caseId, ControlId control, LocalDate due, StaffId owner, Instant at)
            implements ControlEvent {

        @Override
        public String sentence() {
            return "%s owes evidence of %s by %s".formatted(owner, control, due);
        }
    }

    /** The evidence did not come in time. */
    record CompensatingControlLapsed(ExceptionCaseId caseId, ControlId control, LocalDate due, Instant at)
            implements ControlEvent {

        @Override
        public String sentence() {
            return "%s lapsed: its evidence was due by %s".formatted(control, due);
        }
    }
}
