package org.attestry.query.exceptions;

import org.attestry.events.exceptions.ApprovalEvent;
import org.attestry.events.exceptions.CareEvent;
import org.attestry.events.exceptions.ControlEvent;
import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.IntakeEvent;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetected;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.RecusalEvent;
import org.attestry.events.exceptions.RenewalEvent;
import org.attestry.events.exceptions.TermEvent;
import org.attestry.events.exceptions.VettingEvent;
import org.attestry.events.exceptions.WishEvent;
import org.attestry.query.kernel.Row;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Trail;

/** What each event adds to the figures. */
final class FigureRows {

    private FigureRows() {}

    static void write(ExceptionEvent event, Rows rows, Trail trail) {
        switch (event) {
            case IntakeEvent e -> write(e, rows, trail);
            case WishEvent e -> write(e, rows, trail);
            case ApprovalEvent e -> write(e, rows, trail);
            case EmergencyEvent e -> write(e, rows, trail);
            case TermEvent e -> write(e, rows, trail);
            case RenewalEvent e -> write(e, rows, trail);
            case VettingEvent e -> {}
            case ControlEvent e -> {}
            case CareEvent e -> {}
        }
        var state = StateAfter.of(event);
        if (state != null && state.isOver()) {
            row(event, rows, trail).set("ended_at", event.at());
        }
    }

    private static void write(IntakeEvent event, Rows rows, Trail trail) {
        switch (event) {
            case ExceptionDetected e ->
                found(begun(e, rows, trail), e.finder())
                        .set("market", e.market())
                        .set("standard", e.standard())
                        .set("clause", e.clause())
                        .set("detected_at", e.at());
            case IntakeEvent.ExceptionDetectedAgain e -> found(row(e, rows, trail), e.finder());
            case ExceptionRequested e ->
                begun(e, rows, trail)
                        .set("kind", e.kind())
                        .set("market", e.market())
                        .set("standard", e.standard())
                        .set("clause", e.clause())
                        .set("requested_at", e.at());
            case IntakeEvent.ExceptionTriaged e -> {}
        }
    }

    private static Row found(Row row, Finder finder) {
        return switch (finder) {
            case RULE -> row.set("by_rule", true);
            case PERSON -> row.set("by_person", true);
        };
    }

    private static void write(WishEvent event, Rows rows, Trail trail) {
        switch (event) {
            case WishEvent.ExceptionWithdrawn e -> row(e, rows, trail).set("decided", ExceptionState.WITHDRAWN);
            case WishEvent.ExceptionAmended e -> {}
            case WishEvent.ExceptionInfoRequested e -> {}
            case WishEvent.ExceptionInfoSupplied e -> {}
            case WishEvent.ApprovalsVoided e -> {}
        }
    }

    private static void write(ApprovalEvent event, Rows rows, Trail trail) {
        switch (event) {
            case ApprovalEvent.ApprovalRouted e ->
                row(e, rows, trail).set("tiers", e.tiers().size());
            case ApprovalEvent.ExceptionApproved e ->
                row(e, rows, trail)
                        .set("decided", ExceptionState.APPROVED)
                        .set("last_day", e.terms().until());
            case ApprovalEvent.ExceptionRejected e -> row(e, rows, trail).set("decided", ExceptionState.REJECTED);
            case ApprovalEvent.ExceptionReturned e -> row(e, rows, trail).set("returned", true);
            case RecusalEvent e -> {}
            case ApprovalEvent.ApprovalGiven e -> {}
            case ApprovalEvent.ExceptionTierApproved e -> {}
        }
    }

    private static void write(EmergencyEvent event, Rows rows, Trail trail) {
        switch (event) {
            case EmergencyExceptionGranted e ->
                row(e, rows, trail)
                        .set("emergency", true)
                        .set("active_at", e.at())
                        .set("last_day", e.terms().until());
            case EmergencyEvent.EmergencyExceptionRatified e -> {}
            case EmergencyEvent.RatificationMissed e -> {}
        }
    }

    private static void write(TermEvent event, Rows rows, Trail trail) {
        switch (event) {
            case TermEvent.ExceptionActivated e -> row(e, rows, trail).set("active_at", e.at());
            case TermEvent.ConditionMet e -> {}
            case TermEvent.ConditionMissed e -> {}
            case TermEvent.ExceptionSuspended e -> {}
            case TermEvent.ExceptionReinstated e -> {}
            case TermEvent.ExceptionExpiring e -> {}
            case TermEvent.ExceptionExpired e -> {}
            case TermEvent.ExceptionRevoked e -> {}
            case TermEvent.ExceptionClosed e -> {}
        }
    }

    private static void write(RenewalEvent event, Rows rows, Trail trail) {
        switch (event) {
            case RenewalEvent.ExceptionRenewed e ->
                row(e, rows, trail)
                        .set("renewals", e.renewal())
                        .set("last_day", e.terms().until());
            case RenewalEvent.RenewalRequested e -> {}
            case RenewalEvent.RenewalRefused e -> {}
        }
    }

    private static Row row(ExceptionEvent event, Rows rows, Trail trail) {
        heard(event, rows, trail);
        return rows.change("figured_case", event.caseId());
    }

    private static Row begun(ExceptionEvent event, Rows rows, Trail trail) {
        heard(event, rows, trail);
        return rows.add("figured_case", event.caseId());
    }

    /** What the case is counted as comes from these events. */
    private static void heard(ExceptionEvent event, Rows rows, Trail trail) {
        rows.put("figured_event", event.caseId(), trail.position());
    }
}
