package org.attestry.command.issues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueEvent.ResolutionApproved;
import org.attestry.events.issues.IssueEvent.ResolutionProposed;
import org.attestry.events.issues.IssueId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Settle an issue; the reporter is then asked to confirm it.
 *
 * @param issue the issue
 * @param code how it was settled, in the words of one's own list
 * @param text what was done
 * @param resolvedBy only in the import of a history: who it was
 */
@Command(
        path = "PUT /issues/{issue}/resolution",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record ResolveIssue(
        @Target IssueId issue,
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 4000) String text,
        @Nullable StaffId resolvedBy) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        var who = Signature.of(resolvedBy, caller);
        if (stage instanceof Stage.Resolved(var file, var is) && says(is, who)) {
            return List.of();
        }
        var file = stage.open();
        if (file.last(ResolutionProposed.class) != null && file.last(ResolutionApproved.class) == null) {
            throw new Refused(IssueRefusal.NOT_YET_APPROVED);
        }
        var clock = file.clock();
        var paused = clock.pausedUntil(caller.at()).toSeconds();
        return file.then(new IssueResolved(issue, who, code, text, clock.startedAt(), paused, caller.at()));
    }

    private boolean says(IssueResolved is, StaffId who) {
        return is.resolvedBy().equals(who)
                && is.code().equals(code)
                && is.text().equals(text);
    }
}
