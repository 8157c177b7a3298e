package org.attestry.query.backtests;

import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.MatrixEvent;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.attestry.query.kernel.HearsOnce;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.axonframework.eventhandling.EventHandler;

/** Hears what there was to decide about each case and who had to agree, and every version of the matrix. */
@HearsOnce("backtests.route-evidence")
@Tables(Evidence.TABLES)
final class RouteEvidence {

    private final Evidence evidence;

    RouteEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        switch (event) {
            case ExceptionRequested e -> evidence.note(e.caseId().value(), e, rows, trail);
            case ExceptionAmended e -> evidence.note(e.caseId().value(), e, rows, trail);
            case ExceptionRiskAssessed e -> evidence.note(e.caseId().value(), e, rows, trail);
            case ApprovalRouted e -> evidence.note(e.caseId().value(), e, rows, trail);
            case EmergencyExceptionGranted e -> evidence.note(e.caseId().value(), e, rows, trail);
            default -> {} // the rest of a case's life changes nothing of what there is to decide
        }
    }

    @EventHandler
    void on(MatrixEvent event, Rows rows, Trail trail) {
        evidence.note(Evidence.FOR_ALL, event, rows, trail);
    }
}
