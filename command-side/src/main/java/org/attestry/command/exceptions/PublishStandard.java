package org.attestry.command.exceptions;

import jakarta.validation.Valid;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.StandardEvent;
import org.attestry.events.exceptions.StandardEvent.StandardPublished;
import org.attestry.events.exceptions.StandardId;
import org.attestry.http.Role;

/**
 * Put a standard into force, as its version 1.
 *
 * @param standard the name programs use for it
 * @param text what it says
 */
@Command(
        path = "PUT /standards/{standard}",
        by = {Role.OFFICER, Role.DIRECTOR, Role.ADMINISTRATOR})
public record PublishStandard(
        @Target StandardId standard, @Valid StandardText text) {

    List<StandardEvent> decide(Standing standing, Caller caller) {
        var said = text.asSaid();
        return switch (standing) {
            case Standing.Unpublished none ->
                List.of(new StandardPublished(standard, 1, said, caller.staff(), caller.at()));
            case Standing known when known.editions().getFirst().text().equals(said) -> List.of();
            case Standing known -> throw new Refused(StandardRefusal.PUBLISHED_OTHERWISE);
        };
    }
}
