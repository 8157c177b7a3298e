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
import org.attestry.events.issues.IssueEvent.InformationSupplied;
import org.attestry.events.issues.IssueId;
import org.attestry.http.Role;

/**
 * Answer the open question; the clock goes on.
 *
 * @param issue the issue
 * @param question the number of the question
 * @param text the answer
 */
@Command(
        path = "PUT /issues/{issue}/questions/{question}/answer",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record SupplyInformation(
        @Target IssueId issue,
        @Positive int question,
        @NotBlank @Size(max = 4000) String text) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        var before = stage.known().last(InformationSupplied.class);
        if (before != null && before.equals(new InformationSupplied(issue, question, text, before.at()))) {
            return List.of();
        }
        var file = stage.open();
        var waiting = file.waiting();
        if (waiting == null || waiting.question() != question) {
            throw new Refused(IssueRefusal.NOT_WAITING);
        }
        return file.then(new InformationSupplied(issue, question, text, caller.at()));
    }
}
