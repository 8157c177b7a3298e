package org.attestry.command.issues;

import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.IssueClosed;
import org.attestry.events.issues.IssueEvent.IssueDropped;
import org.attestry.events.issues.IssueEvent.ResolutionConfirmed;
import org.attestry.events.issues.IssueId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * End an issue: confirmed, unanswered for 5 days, or with a reason. Without a resolution only with a reason.
 *
 * @param issue the issue
 * @param reason why, where the reporter has neither confirmed nor been silent for long enough
 */
@Command(
        path = "PUT /issues/{issue}/closing",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record CloseIssue(
        @Target IssueId issue,
        @Nullable @Size(min = 1, max = 400) String reason) {

    /** A reporter who says nothing for so long after the resolution has nothing against it. */
    static final Duration SILENCE = Duration.ofDays(5);

    List<IssueEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Open(var file) when reason == null -> throw new Refused(IssueRefusal.NOT_RESOLVED);
            case Stage.Open(var file) -> file.then(new IssueDropped(issue, reason, caller.at()));
            case Stage.Resolved(var file, var resolution) -> {
                var silent = !caller.at().isBefore(resolution.at().plus(SILENCE));
                if (reason == null && !silent && file.last(ResolutionConfirmed.class) == null) {
                    throw new Refused(
                            IssueRefusal.TOO_SOON, "Until " + resolution.at().plus(SILENCE) + ".");
                }
                yield file.then(new IssueClosed(issue, reason, caller.at()));
            }
            case Stage.Closed(var file, IssueClosed before) when Objects.equals(before.reason(), reason) -> List.of();
            case Stage.Closed(var file, IssueDropped before)
            when before.reason().equals(reason) -> List.of();
            case Stage.Closed closed -> closed.live().then(closed.closing());
            case Stage.Merged merged -> merged.live().then(new IssueClosed(issue, reason, caller.at()));
            case Stage.Unopened none -> throw new Refused(IssueRefusal.UNKNOWN);
        };
    }
}
