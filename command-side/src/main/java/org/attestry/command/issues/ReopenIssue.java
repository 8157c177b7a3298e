package org.attestry.command.issues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.IssueClosed;
import org.attestry.events.issues.IssueEvent.IssueReopened;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueId;
import org.attestry.http.Role;

/**
 * Say that it was not settled after all; within 14 days of being settled the old clock goes on.
 *
 * @param issue the issue
 * @param reason why
 */
@Command(
        path = "PUT /issues/{issue}/reopening",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record ReopenIssue(
        @Target IssueId issue, @NotBlank @Size(max = 400) String reason) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Resolved(var file, var resolution) -> reopened(file, resolution.at(), caller);
            case Stage.Closed(var file, var closing) -> reopened(file, settled(file, closing), caller);
            case Stage.Unopened none -> throw new Refused(IssueRefusal.UNKNOWN);
            case Stage.Merged merged -> throw new Refused(IssueRefusal.MERGED, "It goes on as " + merged.into() + ".");
            case Stage.Open(var file) -> {
                var before = file.last(IssueReopened.class);
                if (before != null && before.reason().equals(reason)) {
                    yield List.of();
                }
                throw new Refused(IssueRefusal.NOT_RESOLVED);
            }
        };
    }

    private List<IssueEvent> reopened(IssueFile file, Instant settledAt, Caller caller) {
        var same = !caller.at().isAfter(settledAt.plus(IssueClock.SAME_CLOCK));
        return file.then(new IssueReopened(issue, reason, same, caller.at()));
    }

    private static Instant settled(IssueFile file, IssueEvent closing) {
        var resolution = file.last(IssueResolved.class);
        return closing instanceof IssueClosed && resolution != null ? resolution.at() : closing.at();
    }
}
