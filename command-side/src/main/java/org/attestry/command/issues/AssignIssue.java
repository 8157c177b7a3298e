package org.attestry.command.issues;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.issues.GroupId;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.IssueAssigned;
import org.attestry.events.issues.IssueId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Give an issue to a group, to a person, or to a person of the group that has it.
 *
 * @param issue the issue
 * @param group the group; left out, the one that has it
 * @param person the person; left out, the one who has it
 */
@Command(
        path = "PUT /issues/{issue}/assignment",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record AssignIssue(
        @Target IssueId issue,
        @Nullable GroupId group,
        @Nullable StaffId person) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        var file = stage.live();
        if (group == null && person == null) {
            throw new Refused(IssueRefusal.NOBODY_NAMED);
        }
        var before = file.last(IssueAssigned.class);
        if (before == null) {
            return file.then(new IssueAssigned(issue, group, person, caller.at()));
        }
        if (differ(group, before.group()) || differ(person, before.person())) {
            throw new Refused(IssueRefusal.ALREADY_ASSIGNED, before.sentence() + ".");
        }
        var next = new IssueAssigned(
                issue, group == null ? before.group() : group, person == null ? before.person() : person, before.at());
        return next.equals(before)
                ? List.of()
                : file.then(new IssueAssigned(issue, next.group(), next.person(), caller.at()));
    }

    private static boolean differ(@Nullable Object wanted, @Nullable Object there) {
        return wanted != null && there != null && !wanted.equals(there);
    }
}
