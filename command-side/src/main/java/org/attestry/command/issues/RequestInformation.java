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
import org.attestry.events.issues.IssueEvent.InformationRequested;
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.WaitsFor;
import org.attestry.http.Role;

/**
 * Ask for what must be known first; the clock stands still until the answer. A new question takes the place of an open one.
 *
 * @param issue the issue
 * @param question counts the questions of this issue, upwards
 * @param from whom or what it waits for
 * @param text the question
 */
@Command(
        path = "PUT /issues/{issue}/questions/{question}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record RequestInformation(
        @Target IssueId issue,
        @Positive int question,
        WaitsFor from,
        @NotBlank @Size(max = 4000) String text) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        var file = stage.open();
        var before = file.last(InformationRequested.class);
        if (before != null && question <= before.question()) {
            if (before.equals(new InformationRequested(issue, question, from, text, before.at()))) {
                return List.of();
            }
            throw new Refused(IssueRefusal.NUMBER_TAKEN, "The latest question is " + before.question() + ".");
        }
        return file.then(new InformationRequested(issue, question, from, text, caller.at()));
    }
}
