package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.ControlRefusal.CONTROL_TAKEN;
import static org.attestry.command.exceptions.ControlRefusal.DUE_OUTSIDE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlProposed;
import org.attestry.events.exceptions.ControlId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionDues;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.http.Role;

/**
 * Say what will stand in for the standard while it is departed from. Before a decision that is a material change; a
 * control added to a granted case binds its owner and leaves the approval as it is.
 *
 * @param caseId the case
 * @param control its name within the case
 * @param description what is done instead
 * @param owner who does it and shows that it is done
 * @param evidenceKind what shows it, for instance a monthly report
 * @param everyDays the days from one evidence to the next
 * @param firstDue the last day for the first evidence, while the exception lasts
 */
@Command(
        path = "PUT /exceptions/{caseId}/controls/{control}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.VETTER})
public record ProposeCompensatingControl(
        @Target ExceptionCaseId caseId,
        ControlId control,
        @NotBlank @Size(max = 2000) String description,
        StaffId owner,
        @NotBlank @Size(max = 200) String evidenceKind,
        @Min(1) @Max(366) int everyDays,
        LocalDate firstDue) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beRequested(stage).dossier();
        var before = Controls.proposal(dossier, control);
        if (before.isPresent()) {
            if (before.get()
                    .equals(proposed(
                            dossier.zone(),
                            before.get().proposedBy(),
                            before.get().at()))) {
                return List.of();
            }
            throw new Refused(CONTROL_TAKEN, before.get().sentence() + ".");
        }
        if (stage instanceof Stage.Over over) {
            throw Must.isOver(over);
        }
        mustFallDueWhileItLasts(dossier, caller.at());
        return Stream.concat(
                        Stream.of(proposed(dossier.zone(), caller.staff(), caller.at())),
                        Voiding.of(stage, "a control was added", caller.at()))
                .toList();
    }

    private void mustFallDueWhileItLasts(Dossier dossier, Instant now) {
        if (firstDue.isBefore(Grant.from(dossier))
                || firstDue.isAfter(Grant.until(dossier))
                || firstDue.isBefore(LocalDate.ofInstant(now, dossier.zone()))) {
            throw new Refused(
                    DUE_OUTSIDE,
                    "It is to last from %s until %s.".formatted(Grant.from(dossier), Grant.until(dossier)));
        }
    }

    private CompensatingControlProposed proposed(ZoneId zone, StaffId by, Instant at) {
        return new CompensatingControlProposed(
                caseId,
                control,
                description,
                owner,
                evidenceKind,
                everyDays,
                firstDue,
                ExceptionDues.endOf(firstDue, zone),
                by,
                at);
    }
}
