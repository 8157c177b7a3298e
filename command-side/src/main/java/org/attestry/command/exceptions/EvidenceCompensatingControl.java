package org.attestry.command.exceptions;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.attestry.command.exceptions.ControlRefusal.NOT_OWED;
import static org.attestry.command.exceptions.ControlRefusal.NOT_THE_OWNER;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlEvidenced;
import org.attestry.events.exceptions.ControlId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionDues;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.http.Role;

/**
 * Show that a control you own works. Evidence that comes late puts a case that was suspended for it back into effect.
 *
 * @param caseId the case
 * @param control the control
 * @param due the day by which this evidence is owed
 * @param evidence what shows it
 */
@Command(
        path = "PUT /exceptions/{caseId}/controls/{control}/evidence/{due}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.IMPLEMENTER})
public record EvidenceCompensatingControl(
        @Target ExceptionCaseId caseId,
        ControlId control,
        LocalDate due,
        @NotBlank @Size(max = 4000) String evidence) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beRequested(stage).dossier();
        var proposal = Controls.known(dossier, control);
        if (Controls.of(dossier, control)
                .says(CompensatingControlEvidenced.class, at -> evidenced(dossier, caller, at))) {
            return List.of();
        }
        if (stage instanceof Stage.Over over) {
            throw Must.isOver(over);
        }
        if (!Hands.of(caller).include(proposal.owner())) {
            throw new Refused(NOT_THE_OWNER, "It is " + proposal.owner() + ".");
        }
        var owed = Controls.owed(dossier, control).due();
        if (!due.equals(owed)) {
            throw new Refused(NOT_OWED, "It is owed by " + owed + ".");
        }
        return Activation.following(stage, caller, List.of(evidenced(dossier, caller, caller.at())));
    }

    private CompensatingControlEvidenced evidenced(Dossier dossier, Caller caller, Instant at) {
        var everyDays = Controls.known(dossier, control).everyDays();
        var missed = Math.max(0, DAYS.between(due, LocalDate.ofInstant(at, dossier.zone())));
        var nextDue = due.plusDays((missed / everyDays + 1) * everyDays);
        return new CompensatingControlEvidenced(
                caseId,
                control,
                due,
                evidence,
                nextDue,
                ExceptionDues.endOf(nextDue, dossier.zone()),
                caller.staff(),
                at);
    }
}
