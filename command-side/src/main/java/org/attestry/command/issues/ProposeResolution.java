package org.attestry.command.issues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.ResolutionProposed;
import org.attestry.events.issues.IssueId;
import org.attestry.http.Role;

/**
 * Put a way to settle it forward, for a second person to approve.
 *
 * @param issue the issue
 * @param text the way
 */
@Command(
        path = "PUT /issues/{issue}/proposal",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record ProposeResolution(
        @Target IssueId issue, @NotBlank @Size(max = 4000) String text) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        var file = stage.open();
        var before = file.last(ResolutionProposed.class);
        return before != null && before.equals(new ResolutionProposed(issue, caller.staff(), text, before.at()))
                ? List.of()
                : file.then(new ResolutionProposed(issue, caller.staff(), text, caller.at()));
    }
}
