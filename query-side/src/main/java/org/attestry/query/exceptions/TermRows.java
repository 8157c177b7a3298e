package org.attestry.query.exceptions;

import static org.attestry.query.exceptions.RegisterRows.money;
import static org.attestry.query.exceptions.RegisterRows.row;

import org.attestry.events.exceptions.ApprovalEvent;
import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.RecusalEvent;
import org.attestry.events.exceptions.RenewalEvent;
import org.attestry.events.exceptions.TermEvent;
import org.attestry.events.exceptions.Terms;
import org.attestry.query.kernel.Row;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Trail;

/** What the register keeps of a decision and of the life after it. */
final class TermRows {

    private TermRows() {}

    static void write(ApprovalEvent event, Rows rows, Trail trail) {
        switch (event) {
            case ApprovalEvent.ExceptionApproved e ->
                terms(row(e, rows), e.terms(), trail).set("approved_at", e.at()).set("ends_at", e.endsAt());
            case ApprovalEvent.ApprovalRouted e -> {}
            case ApprovalEvent.ApprovalGiven e -> {}
            case ApprovalEvent.ExceptionTierApproved e -> {}
            case ApprovalEvent.ExceptionRejected e -> {}
            case ApprovalEvent.ExceptionReturned e -> {}
            case RecusalEvent.ConflictOfInterestDeclared e -> {}
            case RecusalEvent.ApproverRecused e -> {}
        }
    }

    static void write(EmergencyEvent event, Rows rows, Trail trail) {
        switch (event) {
            case EmergencyExceptionGranted e ->
                terms(rows.add("registered_case", e.caseId()), e.terms(), trail)
                        .set("market", e.market())
                        .set("requested_by", e.requestedBy())
                        .set("beneficiary", e.beneficiary())
                        .set("emergency", e.emergency())
                        .set("ratify_by", e.ratifyBy())
                        .set("granted_by", e.grantedBy())
                        .set("granted_at", e.at())
                        .set("active_at", e.at())
                        .set("ends_at", e.endsAt());
            case EmergencyEvent.EmergencyExceptionRatified e -> row(e, rows).set("ratified_by", e.ratifiedBy());
            case EmergencyEvent.RatificationMissed e -> {}
        }
    }

    static void write(TermEvent event, Rows rows, Trail trail) {
        switch (event) {
            case TermEvent.ExceptionActivated e ->
                terms(row(e, rows), e.terms(), trail).set("active_at", e.at()).set("ends_at", e.endsAt());
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

    static void write(RenewalEvent event, Rows rows, Trail trail) {
        switch (event) {
            case RenewalEvent.RenewalRequested e ->
                rows.put("renewal", e.caseId(), e.renewal())
                        .set("until", e.until())
                        .set("justification", e.justification())
                        .set("tier", e.tier())
                        .set("requested_by", e.requestedBy())
                        .set("requested_at", e.at());
            case RenewalEvent.ExceptionRenewed e -> {
                terms(row(e, rows), e.terms(), trail)
                        .set("ends_at", e.endsAt())
                        .set("original_last_day", e.originalUntil())
                        .set("renewals", e.renewal())
                        .set("cumulative_days", e.cumulativeDays());
                rows.change("renewal", e.caseId(), e.renewal())
                        .set("renewed", true)
                        .set("decided_by", e.approvedBy())
                        .set("decided_at", e.at());
            }
            case RenewalEvent.RenewalRefused e ->
                rows.change("renewal", e.caseId(), e.renewal())
                        .set("renewed", false)
                        .set("decided_by", e.refusedBy())
                        .set("decided_at", e.at())
                        .set("reason", e.reason());
        }
    }

    private static Row terms(Row row, Terms terms, Trail trail) {
        return money(row, terms.exposure(), trail)
                .set("standard", terms.standard())
                .set("standard_version", terms.standardVersion())
                .set("clause", terms.clause())
                .set("scope", terms.scope())
                .set("first_day", terms.from())
                .set("last_day", terms.until())
                .set("zone", terms.zone());
    }
}
