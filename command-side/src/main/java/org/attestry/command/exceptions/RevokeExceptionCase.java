package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.TermRefusal.NOT_YOUR_APPROVAL;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionRatified;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.TermEvent.ExceptionRevoked;
import org.attestry.http.Role;

/**
 * End a granted exception before its time, against the wish of whoever requested it if need be.
 *
 * @param caseId the case
 * @param reason why
 */
@Command(
        path = "PUT /exceptions/{caseId}/revocation",
        by = {Role.OFFICER, Role.DIRECTOR, Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3})
public record RevokeExceptionCase(
        @Target ExceptionCaseId caseId,
        @NotBlank @Size(max = 4000) String reason) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beRequested(stage).dossier();
        if (dossier.says(ExceptionRevoked.class, at -> revoked(caller, at))) {
            return List.of();
        }
        Must.beGranted(stage);
        if (!caller.person().isAny(List.of(Role.OFFICER, Role.DIRECTOR))
                && approvals(dossier).noneMatch(approver -> approver.touch(Hands.of(caller)))) {
            throw new Refused(NOT_YOUR_APPROVAL);
        }
        return List.of(revoked(caller, caller.at()));
    }

    private static Stream<Hands> approvals(Dossier dossier) {
        return dossier.past().stream().flatMap(event -> switch (event) {
            case ApprovalGiven e -> Stream.of(new Hands(e.approvedBy(), e.onBehalfOf()));
            case EmergencyExceptionGranted e -> Stream.of(new Hands(e.grantedBy(), e.onBehalfOf()));
            case EmergencyExceptionRatified e -> Stream.of(new Hands(e.ratifiedBy(), e.onBehalfOf()));
            default -> Stream.empty();
        });
    }

    private ExceptionRevoked revoked(Caller caller, Instant at) {
        return new ExceptionRevoked(
                caseId, reason, caller.staff(), caller.person().onBehalfOf(), at);
    }
}
