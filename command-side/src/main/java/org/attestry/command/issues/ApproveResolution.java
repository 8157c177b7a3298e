package org.attestry.command.issues;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.ResolutionApproved;
import org.attestry.events.issues.IssueEvent.ResolutionProposed;
import org.attestry.events.issues.IssueId;
import org.attestry.http.Role;

/**
 * Agree with the way put forward; never one's own.
 *
 * @param issue the issue
 */
@Command(
        path = "PUT /issues/{issue}/approval",
        by = {Role.MANAGER, Role.DIRECTOR})
public record ApproveResolution(@Target IssueId issue) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        var file = stage.open();
        var proposal = file.last(ResolutionProposed.class);
        if (proposal == null) {
            throw new Refused(IssueRefusal.NOTHING_PROPOSED);
        }
        if (proposal.proposedBy().equals(caller.staff())) {
            throw new Refused(IssueRefusal.OWN_PROPOSAL);
        }
        return file.last(ResolutionApproved.class) != null
                ? List.of()
                : file.then(new ResolutionApproved(issue, caller.staff(), caller.at()));
    }
}
