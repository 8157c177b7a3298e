package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.CareEvent.ConfidentialityMarked;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.http.Role;

/**
 * Keep a case to those who need it; marking it again names its readers anew.
 *
 * @param caseId the case
 * @param readers who may read it, beside those who decide it and auditors
 * @param reason why it is confidential
 */
@Command(
        path = "PUT /exceptions/{caseId}/confidentiality",
        by = {Role.OFFICER, Role.DIRECTOR})
public record MarkConfidential(
        @Target ExceptionCaseId caseId,
        @NotEmpty @Size(max = 50) List<StaffId> readers,
        @NotBlank @Size(max = 4000) String reason) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (stage instanceof Stage.Unknown) {
            throw new Refused(CaseRefusal.UNKNOWN_CASE);
        }
        return stage.dossier().says(ConfidentialityMarked.class, at -> marked(caller, at))
                ? List.of()
                : List.of(marked(caller, caller.at()));
    }

    private ConfidentialityMarked marked(Caller caller, Instant at) {
        return new ConfidentialityMarked(caseId, readers.stream().distinct().toList(), reason, caller.staff(), at);
    }
}
