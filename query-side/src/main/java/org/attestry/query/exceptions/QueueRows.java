package org.attestry.query.exceptions;

import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent;
import org.attestry.events.exceptions.CareEvent;
import org.attestry.events.exceptions.ControlEvent;
import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.RenewalEvent;
import org.attestry.events.exceptions.TermEvent;
import org.attestry.events.exceptions.VettingEvent;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.Wish;
import org.attestry.events.exceptions.WishEvent;
import org.attestry.query.exceptions.WaitingCase.What;
import org.attestry.query.kernel.Row;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Trail;
import org.jspecify.annotations.Nullable;

/** What each event changes in what waits. */
final class QueueRows {

    private QueueRows() {}

    static void write(ExceptionEvent event, Rows rows, Trail trail) {
        switch (event) {
            case IntakeEvent e -> write(e, rows);
            case WishEvent e -> write(e, rows);
            case VettingEvent e -> write(e, rows, trail);
            case ApprovalEvent e -> QueueDecisions.write(e, rows);
            case EmergencyEvent e -> QueueDecisions.write(e, rows);
            case RenewalEvent e -> QueueDecisions.write(e, rows);
            case ControlEvent e -> QueueDecisions.write(e, rows);
            case TermEvent e -> {}
            case CareEvent e -> {}
        }
        if (States.takesBack(event)) {
            rows.remove("waiting", event.caseId(), What.APPROVAL);
        }
        var state = StateAfter.of(event);
        if (state != null && state.isOver()) {
            over(event.caseId(), rows);
        }
    }

    private static void over(ExceptionCaseId caseId, Rows rows) {
        for (var what : What.values()) {
            rows.remove("waiting", caseId, what);
        }
        nothingAsked(caseId, rows);
        rows.remove("considered_case", caseId);
    }

    private static void nothingAsked(ExceptionCaseId caseId, Rows rows) {
        for (var function : VettingFunction.values()) {
            rows.remove("asked_opinion", caseId, function);
        }
    }

    private static void write(IntakeEvent event, Rows rows) {
        switch (event) {
            case ExceptionRequested e -> {
                wish(rows.put("considered_case", e.caseId()), e.wish())
                        .set("kind", e.kind())
                        .set("standard", e.standard())
                        .set("standard_version", e.standardVersion())
                        .set("clause", e.clause())
                        .set("customer", e.customer())
                        .set("provider", e.provider())
                        .set("market", e.market())
                        .set("requested_by", e.requestedBy())
                        .set("on_behalf_of", e.onBehalfOf())
                        .set("beneficiary", e.beneficiary())
                        .set("requested_at", e.at());
                keptOut(e.caseId(), e.requestedBy(), "requester", rows);
                keptOut(e.caseId(), e.onBehalfOf(), "requester", rows);
                keptOut(e.caseId(), e.beneficiary(), "beneficiary", rows);
            }
            case IntakeEvent.ExceptionDetected e -> {}
            case IntakeEvent.ExceptionDetectedAgain e -> {}
            case IntakeEvent.ExceptionTriaged e -> {}
        }
    }

    private static void write(WishEvent event, Rows rows) {
        switch (event) {
            case WishEvent.ExceptionAmended e -> {
                wish(row(e, rows), e.wish());
                keptOut(e.caseId(), e.amendedBy(), "requester", rows);
                keptOut(e.caseId(), e.onBehalfOf(), "requester", rows);
            }
            case WishEvent.ExceptionInfoRequested e -> row(e, rows).set("question", e);
            case WishEvent.ExceptionInfoSupplied e -> row(e, rows).set("question", null);
            case WishEvent.ApprovalsVoided e -> {}
            case WishEvent.ExceptionWithdrawn e -> {}
        }
    }

    private static void write(VettingEvent event, Rows rows, Trail trail) {
        switch (event) {
            case VettingEvent.VettingStarted e ->
                e.functions()
                        .forEach(function -> rows.put("asked_opinion", e.caseId(), function)
                                .set("asked_at", e.at())
                                .set("position", trail.position()));
            case VettingEvent.VettingOpinionRecorded e -> {
                rows.put("opinion", e.caseId(), e.function()).set("said", e);
                rows.remove("asked_opinion", e.caseId(), e.function());
                keptOut(e.caseId(), e.vettedBy(), "vetter", rows);
                keptOut(e.caseId(), e.onBehalfOf(), "vetter", rows);
            }
            case VettingEvent.VettingCompleted e -> nothingAsked(e.caseId(), rows);
            case VettingEvent.ExceptionRiskAssessed e -> row(e, rows).set("risk", e);
        }
    }

    static Row row(ExceptionEvent event, Rows rows) {
        return rows.change("considered_case", event.caseId());
    }

    /** Nobody decides what they had a part in. */
    static void keptOut(ExceptionCaseId caseId, @Nullable StaffId staff, String why, Rows rows) {
        keptOut(caseId, staff, 0, why, rows);
    }

    static void keptOut(ExceptionCaseId caseId, @Nullable StaffId staff, int round, String why, Rows rows) {
        if (staff != null) {
            rows.put("excluded", caseId, staff, round).set("why", why);
        }
    }

    private static Row wish(Row row, Wish wish) {
        return row.set("wish", wish)
                .set("amount", wish.exposure().amount())
                .set("currency", wish.exposure().currency());
    }
}
