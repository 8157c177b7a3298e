package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.DelegationEvent;
import org.attestry.events.exceptions.DelegationEvent.DelegationRevoked;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.http.Role;

/**
 * Take a delegation back from now on; what was decided by it stands.
 *
 * @param delegation the delegation
 * @param reason why
 */
@Command(
        path = "PUT /exceptions/delegations/{delegation}/revocation",
        by = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3, Role.DIRECTOR, Role.ADMINISTRATOR})
public record RevokeDelegation(
        @Target DelegationId delegation,
        @NotBlank @Size(max = 2000) String reason) {

    List<DelegationEvent> decide(Mandate mandate, Caller caller) {
        return switch (mandate) {
            case Mandate.None none -> throw new Refused(AuthorityRefusal.UNKNOWN_DELEGATION);
            case Mandate.Revoked over when over.by().reason().equals(reason) -> List.of();
            case Mandate.Revoked over ->
                throw new Refused(AuthorityRefusal.DELEGATION_REVOKED, over.by().sentence() + ".");
            case Mandate.Held held -> {
                if (!held.given().delegator().equals(caller.staff())
                        && !caller.person().isAny(List.of(Role.DIRECTOR, Role.ADMINISTRATOR))) {
                    throw new Refused(AuthorityRefusal.NOT_YOUR_DELEGATION);
                }
                yield List.of(new DelegationRevoked(delegation, reason, caller.staff(), caller.at()));
            }
        };
    }
}
