package org.attestry.query.exceptions;

import static org.attestry.query.exceptions.FileRows.file;
import static org.attestry.query.exceptions.FileRows.known;
import static org.attestry.query.exceptions.FileRows.part;

import java.util.Collection;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.RecusalEvent;
import org.attestry.events.exceptions.RenewalEvent;
import org.attestry.query.exceptions.UsedAuthority.Act;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Trail;
import org.jspecify.annotations.Nullable;

/** What a decision adds to a file, with the authority it rests on. */
final class FileDecisions {

    private FileDecisions() {}

    /** What is known when it is written; the seat and the words of a delegation are looked up when it is read. */
    private record Used(
            @Nullable Integer round,
            @Nullable Integer tier,
            @Nullable DelegationId delegation,
            @Nullable Integer matrix) {}

    static void write(ApprovalEvent event, Rows rows, Trail trail) {
        switch (event) {
            case ApprovalEvent.ApprovalRouted e -> {
                part(e, "ROUTE", e.round(), rows, trail).set("said", e);
                file(e, rows).set("matrix_version", e.matrixVersion());
            }
            case ApprovalGiven e -> {
                var used = new Used(e.round(), e.tier(), e.delegation(), e.matrixVersion());
                signed(e, Act.AGREED, e.approvedBy(), e.onBehalfOf(), used, rows, trail);
            }
            case ExceptionApproved e -> {
                FileRows.terms(file(e, rows), e.terms())
                        .set("decided", "APPROVED")
                        .set("decided_at", e.at());
                e.terms().conditions().forEach(condition -> FileRows.condition(e.caseId(), condition, rows, trail));
            }
            case ApprovalEvent.ExceptionRejected e -> {
                file(e, rows).set("decided", "REJECTED").set("decided_at", e.at());
                var used = new Used(null, e.tier(), null, null);
                signed(e, Act.REJECTED, e.rejectedBy(), e.onBehalfOf(), used, rows, trail);
            }
            case ApprovalEvent.ExceptionReturned e -> {
                var used = new Used(null, e.tier(), null, null);
                signed(e, Act.RETURNED, e.returnedBy(), e.onBehalfOf(), used, rows, trail);
            }
            case RecusalEvent.ConflictOfInterestDeclared e ->
                part(e, "KEPT_OUT", e.staff(), rows, trail)
                        .set("said", new CaseFile.KeptOut(e.staff(), e.reason(), e.staff(), e.at()));
            case RecusalEvent.ApproverRecused e ->
                part(e, "KEPT_OUT", e.staff(), rows, trail)
                        .set("said", new CaseFile.KeptOut(e.staff(), e.reason(), e.recusedBy(), e.at()));
            case ApprovalEvent.ExceptionTierApproved e -> {}
        }
    }

    static void write(EmergencyEvent event, Rows rows, Trail trail) {
        switch (event) {
            case EmergencyExceptionGranted e -> {
                FileRows.terms(rows.add("case_file", e.caseId()), e.terms())
                        .set("market", e.market())
                        .set("standard", e.terms().standard())
                        .set("clause", e.terms().clause())
                        .set("matrix_version", e.matrixVersion())
                        .set("emergency", e);
                var used = new Used(null, null, e.delegation(), e.matrixVersion());
                signed(e, Act.GRANTED_IN_AN_EMERGENCY, e.grantedBy(), e.onBehalfOf(), used, rows, trail);
            }
            case EmergencyEvent.EmergencyExceptionRatified e -> {
                var used = new Used(null, null, e.delegation(), null);
                signed(e, Act.RATIFIED, e.ratifiedBy(), e.onBehalfOf(), used, rows, trail);
            }
            case EmergencyEvent.RatificationMissed e -> {}
        }
    }

    static void write(RenewalEvent event, Rows rows, Trail trail) {
        switch (event) {
            case RenewalEvent.RenewalRequested e ->
                part(e, "RENEWAL", e.renewal(), rows, trail).set("said", e);
            case RenewalEvent.ExceptionRenewed e -> {
                known(e, "RENEWAL", e.renewal(), rows).set("answered", e);
                FileRows.terms(file(e, rows), e.terms());
                var used = new Used(null, e.tier(), null, null);
                signed(e, Act.RENEWED, e.approvedBy(), e.onBehalfOf(), used, rows, trail);
            }
            case RenewalEvent.RenewalRefused e -> {
                known(e, "RENEWAL", e.renewal(), rows).set("ended", e);
                var used = new Used(null, null, null, null);
                signed(e, Act.REFUSED_TO_RENEW, e.refusedBy(), e.onBehalfOf(), used, rows, trail);
            }
        }
    }

    private static void signed(
            ExceptionEvent event, Act act, StaffId by, @Nullable StaffId other, Used used, Rows rows, Trail trail) {
        var signature = new UsedAuthority(
                trail.position(),
                event.at(),
                act,
                used.round(),
                used.tier(),
                by,
                other,
                roles(trail),
                used.delegation(),
                null,
                used.matrix(),
                null,
                true);
        part(event, "AUTHORITY", trail.position(), rows, trail).set("said", signature);
    }

    private static List<String> roles(Trail trail) {
        return trail.metadata().get("roles") instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }
}
