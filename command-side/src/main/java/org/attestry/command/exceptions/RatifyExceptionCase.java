package org.attestry.command.exceptions;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionRatified;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Agree, as a second approver, to what was granted in an emergency.
 *
 * @param caseId the case
 * @param delegation the delegation by which one agrees for somebody else; none: in person
 */
@Command(
        path = "PUT /exceptions/{caseId}/ratification",
        by = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3})
public record RatifyExceptionCase(
        @Target ExceptionCaseId caseId,
        @Nullable @Known(recall = true) DelegationId delegation) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beGranted(stage).dossier();
        var grant = dossier.last(EmergencyExceptionGranted.class)
                .orElseThrow(() -> new Refused(ApprovalRefusal.NOT_AN_EMERGENCY));
        var before = dossier.last(EmergencyExceptionRatified.class);
        if (before.isPresent()) {
            if (before.get().ratifiedBy().equals(caller.staff())) {
                return List.of();
            }
            throw new Refused(ApprovalRefusal.RATIFIED_ALREADY, before.get().sentence() + ".");
        }
        return List.of(ratified(dossier, grant, caller));
    }

    private EmergencyExceptionRatified ratified(Dossier dossier, EmergencyExceptionGranted grant, Caller caller) {
        if (!caller.at().isBefore(grant.ratifyBy())) {
            throw new Refused(ApprovalRefusal.RATIFICATION_OVER, "It was " + grant.ratifyBy() + ".");
        }
        var matter = new Seat.Matter(dossier.request().kind(), grant.terms().exposure());
        var seat = Seat.at(grant.tier(), caller, delegation, matter);
        if (seat.hands().touch(new Hands(grant.grantedBy(), grant.onBehalfOf()))) {
            throw new Refused(ApprovalRefusal.GRANTED_BY_YOU);
        }
        Separation.of(dossier).mustAllow(seat);
        return new EmergencyExceptionRatified(caseId, seat.staff(), seat.onBehalfOf(), seat.delegation(), caller.at());
    }
}
