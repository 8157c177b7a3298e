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

/** What each event changes in the register, besides where the case stands. */
final class RegisterRows {

    private RegisterRows() {}

    static void write(ExceptionEvent event, Rows rows) {
        switch (event) {
            case IntakeEvent e -> write(e, rows);
            case WishEvent e -> write(e, rows);
            case VettingEvent e -> write(e, rows);
            case ApprovalEvent e -> TermRows.write(e, rows);
            case EmergencyEvent e -> TermRows.write(e, rows);
            case TermEvent e -> TermRows.write(e, rows);
            case RenewalEvent e -> TermRows.write(e, rows);
            case ControlEvent e -> {}
            case CareEvent e -> {}
        }
    }

    private static void write(IntakeEvent event, Rows rows) {
        switch (event) {
            case IntakeEvent.ExceptionDetected e ->
                rows.add("registered_case", e.caseId())
                        .set("standard", e.standard())
                        .set("clause", e.clause())
                        .set("deviation", e.deviation())
                        .set("provider", e.provider())
                        .set("market", e.market())
                        .set("detected_at", e.at());
            case ExceptionRequested e -> requested(rows.add("registered_case", e.caseId()), e);
            case IntakeEvent.ExceptionDetectedAgain e -> {}
            case IntakeEvent.ExceptionTriaged e -> {}
        }
    }

    private static void write(WishEvent event, Rows rows) {
        switch (event) {
            case WishEvent.ExceptionAmended e -> wish(row(e, rows), e.wish());
            case WishEvent.ExceptionInfoRequested e -> row(e, rows).set("waiting_since", e.at());
            case WishEvent.ExceptionInfoSupplied e -> row(e, rows).set("waiting_since", null);
            case WishEvent.ExceptionWithdrawn e -> row(e, rows).set("waiting_since", null);
            case WishEvent.ApprovalsVoided e -> {}
        }
    }

    private static void requested(Row row, ExceptionRequested e) {
        wish(row, e.wish())
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

    private static void write(VettingEvent event, Rows rows) {
        switch (event) {
            case VettingEvent.ExceptionRiskAssessed e ->
                row(e, rows)
                        .set("expected_loss", e.expectedLoss().amount())
                        .set("residual_loss", e.residualLoss().amount())
                        .set("loss_currency", e.expectedLoss().currency());
            case VettingEvent.VettingStarted e -> {}
            case VettingEvent.VettingOpinionRecorded e -> {}
            case VettingEvent.VettingCompleted e -> {}
        }
    }

    static Row row(ExceptionEvent event, Rows rows) {
        return rows.change("registered_case", event.caseId());
    }

    private static Row wish(Row row, Wish wish) {
        return money(row, wish.exposure())
                .set("scope", wish.scope())
                .set("first_day", wish.from())
                .set("last_day", wish.until());
    }

    static Row money(Row row, Money exposure) {
        return row.set("amount", exposure.amount()).set("currency", exposure.currency());
    }
}
