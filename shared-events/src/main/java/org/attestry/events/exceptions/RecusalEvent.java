package org.attestry.events.exceptions;

import java.time.Instant;
import org.attestry.events.StaffId;

/** Who turned out to be too close to a case to decide it. */
public sealed interface RecusalEvent extends ApprovalEvent {

    /** Somebody said that they are too close to it to judge. */
    record ConflictOfInterestDeclared(ExceptionCaseId caseId, StaffId staff, String reason, Instant at)
            implements RecusalEvent {

        @Override
        public String sentence() {
            return "%s declared a conflict of interest: %s".formatted(staff, reason);
        }
    }

    /** Somebody may not decide this case. */
    record ApproverRecused(ExceptionCaseId caseId, StaffId staff, String reason, StaffId recusedBy, Instant at)
            implements RecusalEvent {

        @Override
        public String sentence() {
            return "%s recused %s: %s".formatted(recusedBy, staff, reason);
        }
    }
}
