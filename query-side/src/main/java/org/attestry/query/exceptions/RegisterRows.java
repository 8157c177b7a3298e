package org.attestry.query.exceptions;

import org.attestry.events.Money;
import org.attestry.events.exceptions.ApprovalEvent;
import org.attestry.events.exceptions.CareEvent;
import org.attestry.events.exceptions.ControlEvent;
import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.RenewalEvent;
import org.attestry.events.exceptions.TermEvent;
import org.attestry.events.exceptions.VettingEvent;
import org.attestry.events.exceptions.Wish;
import org.attestry.events.exceptions.WishEvent;
import org.attestry.query.kernel.Row;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Trail;

/** What each event changes in the register, besides where the case stands. */
final class RegisterRows {

    private RegisterRows() {}

    static void write(ExceptionEvent event, Rows rows, Trail trail) {
        switch (event) {
            case IntakeEvent e -> write(e, rows, trail);
            case WishEvent e -> write(e, rows, trail);
            case VettingEvent e -> write(e, rows, trail);
            case ApprovalEvent e -> TermRows.write(e, rows, trail);
            case EmergencyEvent e -> TermRows.write(e, rows, trail);
            case TermEvent e -> TermRows.write(e, rows, trail);
            case RenewalEvent e -> TermRows.write(e, rows, trail);
            case ControlEvent e -> {}
            case CareEvent e -> {}
        }
    }

    private static void write(IntakeEvent event, Rows rows, Trail trail) {
        switch (event) {
            case IntakeEvent.ExceptionDetected e ->
                rows.add("registered_case", e.caseId())
                        .set("standard", e.standard())
                        .set("clause", e.clause())
                        .set("deviation", e.deviation())
                        .set("provider", e.provider())
                        .set("market", e.market())
                        .set("detected_at", e.at());
            case ExceptionRequested e -> requested(rows.add("registered_case", e.caseId()), e, trail);
            case IntakeEvent.ExceptionDetectedAgain e -> {}
            case IntakeEvent.ExceptionTriaged e -> {}
        }
    }

    private static void write(WishEvent event, Rows rows, Trail trail) {
        switch (event) {
            case WishEvent.ExceptionAmended e -> wish(row(e, rows), e.wish(), trail);
            case WishEvent.ExceptionInfoRequested e ->
                row(e, rows).set("waiting_since", e.at()).set("waiting_position", trail.position());
            case WishEvent.ExceptionInfoSupplied e ->
                row(e, rows).set("waiting_since", null).set("waiting_position", null);
            case WishEvent.ExceptionWithdrawn e ->
                row(e, rows).set("waiting_since", null).set("waiting_position", null);
            case WishEvent.ApprovalsVoided e -> {}
        }
    }

    private static void requested(Row row, ExceptionRequested e, Trail trail) {
        wish(row, e.wish(), trail)
                .set("kind", e.kind())
                .set("standard", e.standard())
                .set("standard_version", e.standardVersion())
                .set("clause", e.clause())
                .set("customer", e.customer())
                .set("provider", e.provider())
                .set("market", e.market())
                .set("zone", e.zone())
                .set("requested_by", e.requestedBy())
                .set("on_behalf_of", e.onBehalfOf())
                .set("beneficiary", e.beneficiary())
                .set("follows", e.follows())
                .set("requested_at", e.at());
    }

    private static void write(VettingEvent event, Rows rows, Trail trail) {
        switch (event) {
            case VettingEvent.ExceptionRiskAssessed e ->
                row(e, rows)
                        .set("expected_loss", e.expectedLoss().amount())
                        .set("residual_loss", e.residualLoss().amount())
                        .set("loss_currency", e.expectedLoss().currency())
                        .set("loss_position", trail.position());
            case VettingEvent.VettingStarted e -> {}
            case VettingEvent.VettingOpinionRecorded e -> {}
            case VettingEvent.VettingCompleted e -> {}
        }
    }

    static Row row(ExceptionEvent event, Rows rows) {
        return rows.change("registered_case", event.caseId());
    }

    private static Row wish(Row row, Wish wish, Trail trail) {
        return money(row, wish.exposure(), trail)
                .set("scope", wish.scope())
                .set("first_day", wish.from())
                .set("last_day", wish.until());
    }

    static Row money(Row row, Money exposure, Trail trail) {
        return row.set("amount", exposure.amount())
                .set("currency", exposure.currency())
                .set("amount_position", trail.position());
    }
}
