package org.attestry.command.visits;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.events.visits.OfficeRole;
import org.attestry.events.visits.VisitAttendee;

/**
 * Somebody of the office who took part in a visit; never a patient.
 *
 * @param name as the office calls this person
 * @param role what this person does there
 */
public record Attendee(@NotBlank @Size(max = 120) String name, OfficeRole role) {

    static List<VisitAttendee> asSaid(List<Attendee> attendees) {
        return attendees.stream()
                .map(a -> new VisitAttendee(a.name(), a.role()))
                .toList();
    }
}
