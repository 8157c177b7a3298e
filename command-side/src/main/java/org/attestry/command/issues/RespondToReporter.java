package org.attestry.command.issues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.ReporterAnswered;
import org.attestry.events.issues.IssueId;
import org.attestry.http.Role;

/**
 * Tell the reporter how it stands.
 *
 * @param issue the issue
 * @param message counts the messages of this issue, upwards
 * @param text what is told
 */
@Command(
        path = "PUT /issues/{issue}/messages/{message}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record RespondToReporter(
        @Target IssueId issue,
        @Positive int message,
        @NotBlank @Size(max = 4000) String text) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        var file = stage.live();
        var before = file.last(ReporterAnswered.class);
        if (before != null && message <= before.message()) {
            if (before.equals(new ReporterAnswered(issue, message, text, before.at()))) {
                return List.of();
            }
            throw new Refused(IssueRefusal.NUMBER_TAKEN, "The latest message is " + before.message() + ".");
        }
        return file.then(new ReporterAnswered(issue, message, text, caller.at()));
    }
}
