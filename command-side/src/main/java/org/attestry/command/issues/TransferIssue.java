package org.attestry.command.issues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.issues.GroupId;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.IssueAssigned;
import org.attestry.events.issues.IssueEvent.IssueTransferred;
import org.attestry.events.issues.IssueId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Hand an issue to another group, or to another person of the same group.
 *
 * @param issue the issue
 * @param group the other group; left out, the one that has it
 * @param person the other person; left out with another group, nobody yet
 * @param reason why
 */
@Command(
        path = "PUT /issues/{issue}/transfer",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record TransferIssue(
        @Target IssueId issue,
        @Nullable GroupId group,
        @Nullable StaffId person,
        @NotBlank @Size(max = 400) String reason) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        var file = stage.live();
        if (group == null && person == null) {
            throw new Refused(IssueRefusal.NOBODY_NAMED);
        }
        var from = file.last(IssueAssigned.class);
        if (from == null) {
            throw new Refused(IssueRefusal.NOT_ASSIGNED);
        }
        var to = group == null ? from.group() : group;
        if (Objects.equals(to, from.group()) && (person == null || person.equals(from.person()))) {
            return List.of();
        }
        return file.then(new IssueTransferred(issue, from.group(), from.person(), to, person, reason, caller.at()));
    }
}
