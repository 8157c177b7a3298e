package org.attestry.command.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.WorkEvent.ImplementationPlanned;
import org.attestry.http.Role;

/**
 * Say who sees to it, in which parts and by which day; a later plan takes the place of an earlier one.
 *
 * @param implementation the implementation
 * @param owner who sees to it
 * @param parts what has to be done, part by part
 * @param dueBy the day by which it is in effect
 */
@Command(path = "PUT /implementations/{implementation}/plan", by = Role.IMPLEMENTER)
public record PlanImplementation(
        @Target ImplementationId implementation,
        StaffId owner,
        @Size(min = 1, max = 50) List<@NotBlank @Size(max = 500) String> parts,
        LocalDate dueBy) {

    public PlanImplementation {
        parts = List.copyOf(parts);
    }

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Working working) || stage instanceof Stage.Communicated) {
            throw NotNow.at(stage);
        }
        var file = working.file();
        if (file.has(ImplementationPlanned.class, at -> planned(caller, at))) {
            return List.of();
        }
        file.mustNotWait();
        var terms = file.order().terms();
        if (dueBy.isBefore(LocalDate.ofInstant(caller.at(), ZoneId.of(terms.zone())))) {
            throw new Refused(ImplementationRefusal.DUE_IN_THE_PAST);
        }
        var end = terms.until();
        if (dueBy.isAfter(end)) {
            throw new Refused(ImplementationRefusal.DUE_AFTER_END, "The last day of the exception is " + end + ".");
        }
        return List.of(planned(caller, caller.at()));
    }

    private ImplementationPlanned planned(Caller caller, Instant at) {
        return new ImplementationPlanned(implementation, owner, parts, dueBy, caller.staff(), at);
    }
}
