package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.StandardEvent;
import org.attestry.events.exceptions.StandardEvent.StandardRetired;
import org.attestry.events.exceptions.StandardId;
import org.attestry.http.Role;

/**
 * Take a standard out of force; what was approved to depart from it lives on until its own end.
 *
 * @param standard the standard
 * @param reason why
 */
@Command(
        path = "PUT /standards/{standard}/retirement",
        by = {Role.OFFICER, Role.DIRECTOR, Role.ADMINISTRATOR})
public record RetireStandard(
        @Target StandardId standard,
        @NotBlank @Size(max = 2000) String reason) {

    List<StandardEvent> decide(Standing standing, Caller caller) {
        return switch (standing) {
            case Standing.Unpublished none -> throw new Refused(StandardRefusal.UNKNOWN_STANDARD);
            case Standing.InForce now -> List.of(new StandardRetired(standard, reason, caller.staff(), caller.at()));
            case Standing.Retired over when over.by().reason().equals(reason) -> List.of();
            case Standing.Retired over ->
                throw new Refused(StandardRefusal.STANDARD_RETIRED, over.by().sentence() + ".");
        };
    }
}
