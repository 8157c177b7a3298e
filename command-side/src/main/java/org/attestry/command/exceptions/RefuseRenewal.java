package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.RenewalEvent.RenewalRefused;
import org.attestry.http.Role;

/**
 * Refuse that a granted exception lasts longer, at the tier that decides it; it goes on until its last day.
 *
 * @param caseId the case
 * @param renewal the renewal that was asked for
 * @param reason why not
 */
@Command(
        path = "PUT /exceptions/{caseId}/renewals/{renewal}/refusal",
        by = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3})
public record RefuseRenewal(
        @Target ExceptionCaseId caseId,
        @Positive int renewal,
        @NotBlank @Size(max = 4000) String reason) implements Recalls {

    @Override
    public List<Id> recalls() {
        return Renewals.RECALLS;
    }

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (Must.beRequested(stage).dossier().says(RenewalRefused.class, at -> refused(caller, at))) {
            return List.of();
        }
        RenewalDecision.of(stage, renewal, caller);
        return List.of(refused(caller, caller.at()));
    }

    private RenewalRefused refused(Caller caller, Instant at) {
        return new RenewalRefused(
                caseId, renewal, reason, caller.staff(), caller.person().onBehalfOf(), at);
    }
}
