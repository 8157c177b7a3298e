package org.attestry.events.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.DueTime;
import org.attestry.events.StaffId;

/** What stands in for the standard while it is departed from. */
public sealed interface ControlEvent extends ExceptionEvent {

    /** The control, within its case. */
    ControlId control();

    /** Somebody will do something instead, and show it every so many days; days are counted in the zone of the case. */
    record CompensatingControlProposed(
            ExceptionCaseId caseId,
            ControlId control,
            String description,
            StaffId owner,
            String evidenceKind,
            int everyDays,
            LocalDate firstDue,
            Instant firstDueAt,
            StaffId proposedBy,
            Instant at)
            implements ControlEvent {

        @Override
        public String sentence() {
            return "%s proposed the control %s: %s, owned by %s, evidenced by %s every %d days"
                    .formatted(proposedBy, control, description, owner, evidenceKind, everyDays);
        }

        @Override
        public List<DueTime> dueTimes() {
            return ExceptionDues.evidence(control, firstDueAt, at);
        }
    }

    /** It was shown for a due day that the control works; the next evidence is due by another one. */
    record CompensatingControlEvidenced(
            ExceptionCaseId caseId,
            ControlId control,
            LocalDate due,
            String evidence,
            LocalDate nextDue,
            Instant nextDueAt,
            StaffId evidencedBy,
            Instant at)
            implements ControlEvent {

        @Override
        public String sentence() {
            return "%s evidenced %s, due by %s: %s; next by %s".formatted(evidencedBy, control, due, evidence, nextDue);
        }

        @Override
        public List<DueTime> dueTimes() {
            return ExceptionDues.evidence(control, nextDueAt, at);
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
