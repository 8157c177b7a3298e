package org.attestry.command.issues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.IssueOpened;
import org.attestry.events.issues.IssueEvent.ResolutionConfirmed;
import org.attestry.events.issues.IssueId;
import org.attestry.http.Role;

/**
 * Say, as the reporter or with the reporter's word, that it is settled; never by whoever resolved it.
 *
 * @param issue the issue
 * @param word what the reporter said
 */
@Command(
        path = "PUT /issues/{issue}/confirmation",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record ConfirmResolution(
        @Target IssueId issue, @NotBlank @Size(max = 400) String word) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Resolved(var file, var resolution))) {
            stage.live();
            throw new Refused(IssueRefusal.NOT_RESOLVED);
        }
        if (resolution.resolvedBy().equals(caller.staff())) {
            throw new Refused(IssueRefusal.OWN_RESOLUTION);
        }
        var opened = file.last(IssueOpened.class);
        if (opened != null
                && opened.reporter()
                        .colleague()
                        .filter(r -> !r.equals(caller.staff()))
                        .isPresent()) {
            throw new Refused(IssueRefusal.NOT_THE_REPORTER, "It was " + opened.reporter() + ".");
        }
        return file.last(ResolutionConfirmed.class) != null
                ? List.of()
                : file.then(new ResolutionConfirmed(issue, caller.staff(), word, caller.at()));
    }
}
