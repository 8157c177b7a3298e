package org.attestry.command.exceptions;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionRatified;
import org.attestry.events.exceptions.EmergencyEvent.RatificationMissed;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.http.Role;

/**
 * End what was granted in an emergency and ratified by nobody in time.
 *
 * @param caseId the case
 */
@Command(path = "PUT /exceptions/{caseId}/missed-ratification", by = Role.POLICY)
public record MissRatification(@Target ExceptionCaseId caseId) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Granted granted)
                || granted.dossier().last(EmergencyExceptionRatified.class).isPresent()) {
            return List.of();
        }
        return granted.dossier().last(EmergencyExceptionGranted.class).stream()
                .filter(grant -> !caller.at().isBefore(grant.ratifyBy()))
                .<ExceptionEvent>map(grant -> new RatificationMissed(caseId, grant.ratifyBy(), caller.at()))
                .toList();
    }
}
