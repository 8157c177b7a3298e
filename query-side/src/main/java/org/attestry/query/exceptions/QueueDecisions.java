package org.attestry.query.exceptions;

import static org.attestry.query.exceptions.QueueRows.keptOut;

import java.util.List;
import org.attestry.events.exceptions.ApprovalEvent;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.ControlEvent;
import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.RecusalEvent;
import org.attestry.events.exceptions.RenewalEvent;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;
import org.attestry.query.exceptions.WaitingCase.What;
import org.attestry.query.kernel.Rows;

/** What begins to wait for approvers and what no longer does, and the controls they look at. */
final class QueueDecisions {

    /** No round of approval: what was said in the rounds keeps nobody out of it. */
    private static final int NO_ROUND = -1;

    private QueueDecisions() {}

    static void write(ApprovalEvent event, Rows rows) {
        switch (event) {
            case ApprovalRouted e -> {
                rows.put("waiting", e.caseId(), What.APPROVAL)
                        .set("round", e.round())
                        .set("tier", 1)
                        .set("tiers", e.tiers())
                        .set("demands", e.demands())
                        .set("precedents", e.precedents())
                        .set("since", e.at());
                QueueRows.row(e, rows).set("terms", e.terms()).set("matrix_version", e.matrixVersion());
            }
            case ApprovalGiven e -> {
                rows.put("agreed", e.caseId(), e.round(), e.tier(), e.approvedBy())
                        .set("said", e);
                keptOut(e.caseId(), e.approvedBy(), e.round(), "approver", rows);
                keptOut(e.caseId(), e.onBehalfOf(), e.round(), "approver", rows);
            }
            case ApprovalEvent.ExceptionTierApproved e ->
                rows.change("waiting", e.caseId(), What.APPROVAL)
                        .set("tier", e.tier() + 1)
                        .set("since", e.at());
            case ApprovalEvent.ExceptionApproved e -> {
                rows.remove("waiting", e.caseId(), What.APPROVAL);
                QueueRows.row(e, rows).set("terms", e.terms());
            }
            case ApprovalEvent.ExceptionReturned e -> rows.remove("waiting", e.caseId(), What.APPROVAL);
            case ApprovalEvent.ExceptionRejected e -> rows.remove("waiting", e.caseId(), What.APPROVAL);
            case RecusalEvent.ConflictOfInterestDeclared e -> keptOut(e.caseId(), e.staff(), "conflict", rows);
            case RecusalEvent.ApproverRecused e -> keptOut(e.caseId(), e.staff(), "recused", rows);
        }
    }

    static void write(EmergencyEvent event, Rows rows) {
        switch (event) {
            case EmergencyExceptionGranted e -> {
                rows.put("waiting", e.caseId(), What.RATIFICATION)
                        .set("round", NO_ROUND)
                        .set("tier", e.tier().number())
                        .set("tiers", List.of(e.tier()))
                        .set("since", e.at())
                        .set("decide_by", e.ratifyBy());
                granted(e, rows);
            }
            case EmergencyEvent.EmergencyExceptionRatified e -> rows.remove("waiting", e.caseId(), What.RATIFICATION);
            case EmergencyEvent.RatificationMissed e -> rows.remove("waiting", e.caseId(), What.RATIFICATION);
        }
    }

    private static void granted(EmergencyExceptionGranted e, Rows rows) {
        rows.add("considered_case", e.caseId())
                .set("standard", e.terms().standard())
                .set("standard_version", e.terms().standardVersion())
                .set("clause", e.terms().clause())
                .set("market", e.market())
                .set("requested_by", e.requestedBy())
                .set("beneficiary", e.beneficiary())
                .set("terms", e.terms())
                .set("emergency", e.emergency())
                .set("amount", e.terms().exposure().amount())
                .set("currency", e.terms().exposure().currency())
                .set("matrix_version", e.matrixVersion())
                .set("requested_at", e.at());
        keptOut(e.caseId(), e.requestedBy(), "requester", rows);
        keptOut(e.caseId(), e.beneficiary(), "beneficiary", rows);
        keptOut(e.caseId(), e.grantedBy(), "granter", rows);
        keptOut(e.caseId(), e.onBehalfOf(), "granter", rows);
    }

    static void write(RenewalEvent event, Rows rows) {
        switch (event) {
            case RenewalRequested e -> {
                rows.put("waiting", e.caseId(), What.RENEWAL)
                        .set("round", NO_ROUND)
                        .set("tier", e.tier())
                        .set("renewal", e)
                        .set("since", e.at());
                keptOut(e.caseId(), e.requestedBy(), "requester", rows);
                keptOut(e.caseId(), e.onBehalfOf(), "requester", rows);
            }
            case RenewalEvent.ExceptionRenewed e -> {
                rows.remove("waiting", e.caseId(), What.RENEWAL);
                QueueRows.row(e, rows).set("terms", e.terms());
            }
            case RenewalEvent.RenewalRefused e -> rows.remove("waiting", e.caseId(), What.RENEWAL);
        }
    }

    static void write(ControlEvent event, Rows rows) {
        switch (event) {
            case ControlEvent.CompensatingControlProposed e ->
                rows.put("control", e.caseId(), e.control()).set("proposed", e);
            case ControlEvent.CompensatingControlEvidenced e ->
                rows.change("control", e.caseId(), e.control())
                        .set("evidenced", e)
                        .set("lapsed", null);
            case ControlEvent.CompensatingControlLapsed e ->
                rows.change("control", e.caseId(), e.control()).set("lapsed", e);
            case ControlEvent.CompensatingControlEvidenceDue e -> {}
        }
    }
}
