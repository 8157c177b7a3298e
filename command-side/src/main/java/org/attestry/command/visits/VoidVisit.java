package org.attestry.command.visits;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.visits.VisitEvent;
import org.attestry.events.visits.VisitEvent.VisitVoided;
import org.attestry.events.visits.VisitId;
import org.attestry.http.Role;

/**
 * Take a visit back that did not take place as logged. It stays in the record, and its time is free again.
 *
 * @param visit the visit that was logged
 * @param reason why it does not count
 */
@Command(
        path = "PUT /visits/{visit}/void",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.ADMINISTRATOR})
public record VoidVisit(
        @Target VisitId visit, @NotBlank @Size(max = 500) String reason) {

    List<VisitEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Unlogged nothing -> throw new Refused(VisitRefusal.NOT_LOGGED);
            case Stage.Logged logged -> {
                Stage.mustSpeakFor(logged.as().representative(), caller);
                yield List.of(new VisitVoided(visit, reason, caller.staff(), caller.at()));
            }
            case Stage.Voided gone when gone.by().reason().equals(reason) -> List.of();
            case Stage.Voided gone ->
                throw new Refused(VisitRefusal.VOIDED_OTHERWISE, gone.by().sentence() + ".");
        };
    }
}
