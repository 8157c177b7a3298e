package org.attestry.query.exceptions;

import org.attestry.events.Money;
import org.attestry.events.exceptions.ApprovalEvent;
import org.attestry.events.exceptions.CareEvent;
import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.ControlEvent;
import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.RenewalEvent;
import org.attestry.events.exceptions.TermEvent;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.exceptions.VettingEvent;
import org.attestry.events.exceptions.Wish;
import org.attestry.events.exceptions.WishEvent;
import org.attestry.query.kernel.Row;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Trail;

/** What each event adds to a file. */
final class FileRows {

    private FileRows() {}

    static void write(ExceptionEvent event, Rows rows, Trail trail) {
        switch (event) {
            case IntakeEvent e -> write(e, rows);
            case WishEvent e -> write(e, rows, trail);
            case VettingEvent e -> write(e, rows, trail);
            case ApprovalEvent e -> FileDecisions.write(e, rows, trail);
            case EmergencyEvent e -> FileDecisions.write(e, rows, trail);
            case RenewalEvent e -> FileDecisions.write(e, rows, trail);
            case ControlEvent e -> write(e, rows, trail);
            case TermEvent e -> write(e, rows);
            case CareEvent e -> write(e, rows, trail);
        }
    }

    private static void write(IntakeEvent event, Rows rows) {
        switch (event) {
            case IntakeEvent.ExceptionDetected e ->
                rows.add("case_file", e.caseId())
                        .set("market", e.market())
                        .set("standard", e.standard())
                        .set("clause", e.clause())
                        .set("detection", e);
            case ExceptionRequested e ->
                wish(rows.add("case_file", e.caseId()), e.wish())
                        .set("market", e.market())
                        .set("kind", e.kind())
                        .set("standard", e.standard())
                        .set("clause", e.clause())
                        .set("request", e);
            case IntakeEvent.ExceptionDetectedAgain e -> {}
            case IntakeEvent.ExceptionTriaged e -> {}
        }
    }

    private static void write(WishEvent event, Rows rows, Trail trail) {
        switch (event) {
            case WishEvent.ExceptionInfoRequested e ->
                part(e, "QUESTION", e.question(), rows, trail).set("said", e);
            case WishEvent.ExceptionInfoSupplied e ->
                known(e, "QUESTION", e.question(), rows).set("answered", e);
            case WishEvent.ExceptionAmended e -> wish(file(e, rows), e.wish());
            case WishEvent.ApprovalsVoided e ->
                known(e, "ROUTE", e.round(), rows).set("ended", e);
            case WishEvent.ExceptionWithdrawn e -> {}
        }
    }

    private static void write(VettingEvent event, Rows rows, Trail trail) {
        switch (event) {
            case VettingEvent.VettingOpinionRecorded e ->
                part(e, "OPINION", e.function(), rows, trail).set("said", e);
            case VettingEvent.ExceptionRiskAssessed e -> file(e, rows).set("risk", e);
            case VettingEvent.VettingStarted e -> {}
            case VettingEvent.VettingCompleted e -> {}
        }
    }

    private static void write(ControlEvent event, Rows rows, Trail trail) {
        switch (event) {
            case ControlEvent.CompensatingControlProposed e ->
                part(e, "CONTROL", e.control(), rows, trail).set("said", e);
            case ControlEvent.CompensatingControlEvidenced e ->
                known(e, "CONTROL", e.control(), rows).set("answered", e).set("ended", null);
            case ControlEvent.CompensatingControlLapsed e ->
                known(e, "CONTROL", e.control(), rows).set("ended", e);
            case ControlEvent.CompensatingControlEvidenceDue e -> {}
        }
    }

    private static void write(TermEvent event, Rows rows) {
        switch (event) {
            case TermEvent.ConditionMet e ->
                known(e, "CONDITION", e.condition(), rows).set("answered", e);
            case TermEvent.ConditionMissed e ->
                known(e, "CONDITION", e.condition(), rows).set("ended", e);
            case TermEvent.ExceptionActivated e -> terms(file(e, rows), e.terms());
            case TermEvent.ExceptionSuspended e -> {}
            case TermEvent.ExceptionReinstated e -> {}
            case TermEvent.ExceptionExpiring e -> {}
            case TermEvent.ExceptionExpired e -> {}
            case TermEvent.ExceptionRevoked e -> {}
            case TermEvent.ExceptionClosed e -> {}
        }
    }

    private static void write(CareEvent event, Rows rows, Trail trail) {
        switch (event) {
            case CareEvent.PrecedentLinked e ->
                part(e, "PRECEDENT", e.precedent(), rows, trail).set("said", e);
            case CareEvent.ConfidentialityMarked e -> {}
        }
    }

    static Row file(ExceptionEvent event, Rows rows) {
        return rows.change("case_file", event.caseId());
    }

    static Row part(ExceptionEvent event, String sort, Object name, Rows rows, Trail trail) {
        return rows.put("part", event.caseId(), sort, name).set("position", trail.position());
    }

    static Row known(ExceptionEvent event, String sort, Object name, Rows rows) {
        return rows.change("part", event.caseId(), sort, name);
    }

    static void condition(ExceptionCaseId caseId, Condition condition, Rows rows, Trail trail) {
        rows.add("part", caseId, "CONDITION", condition.id())
                .set("position", trail.position())
                .set("said", condition);
    }

    static Row terms(Row row, Terms terms) {
        return money(row, terms.exposure()).set("scope", terms.scope()).set("terms", terms);
    }

    private static Row wish(Row row, Wish wish) {
        return money(row, wish.exposure()).set("scope", wish.scope()).set("wish", wish);
    }

    private static Row money(Row row, Money exposure) {
        return row.set("amount", exposure.amount()).set("currency", exposure.currency());
    }
}
