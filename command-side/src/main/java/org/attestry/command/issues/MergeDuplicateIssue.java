package org.attestry.command.issues;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.IssueMerged;
import org.attestry.events.issues.IssueId;
import org.attestry.http.Role;

/**
 * Say that an issue is the same as another one, which goes on for both.
 *
 * @param issue the issue that ends
 * @param into the issue that goes on
 */
@Command(
        path = "PUT /issues/{issue}/merging",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record MergeDuplicateIssue(
        @Target IssueId issue, @Known IssueId into) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        if (into.equals(issue)) {
            throw new Refused(IssueRefusal.ITSELF);
        }
        return stage instanceof Stage.Merged merged && merged.into().equals(into)
                ? List.of()
                : stage.live().then(new IssueMerged(issue, into, caller.at()));
    }
}
