package org.attestry.command.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.HandOverEvent.ApprovalAcknowledged;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.http.Role;

/**
 * Say that the implementation team has the approved terms.
 *
 * @param implementation the implementation
 * @param termsHash the hash of the terms as you read them: it proves that they are the approved ones
 */
@Command(path = "PUT /implementations/{implementation}/acknowledgement", by = Role.IMPLEMENTER)
public record AcknowledgeApproval(
        @Target ImplementationId implementation,
        @NotBlank @Size(max = 100) String termsHash) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (stage instanceof Stage.Known known) {
            known.file().mustBeTerms(termsHash);
            if (known.file().last(ApprovalAcknowledged.class) != null) {
                return List.of();
            }
        }
        if (!(stage instanceof Stage.Communicated communicated)) {
            throw NotNow.at(stage);
        }
        communicated.file().mustNotWait();
        return List.of(new ApprovalAcknowledged(implementation, caller.staff(), caller.at()));
    }
}
