package org.attestry.command.issues;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.IssueAccepted;
import org.attestry.events.issues.IssueEvent.IssueAssigned;
import org.attestry.events.issues.IssueId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Take an issue up.
 *
 * @param issue the issue
 * @param acceptedBy only in the import of a history: who it was
 */
@Command(
        path = "PUT /issues/{issue}/acceptance",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record AcceptIssue(@Target IssueId issue, @Nullable StaffId acceptedBy) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        var file = stage.open();
        var who = Signature.of(acceptedBy, caller);
        var assigned = file.last(IssueAssigned.class);
        if (assigned != null && assigned.person() != null && !assigned.person().equals(who)) {
            throw new Refused(IssueRefusal.NOT_YOURS, assigned.sentence() + ".");
        }
        var before = file.last(IssueAccepted.class);
        return before != null && before.acceptedBy().equals(who)
                ? List.of()
                : file.then(new IssueAccepted(issue, who, caller.at()));
    }
}
