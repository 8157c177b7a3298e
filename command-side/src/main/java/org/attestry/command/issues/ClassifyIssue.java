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
import org.attestry.events.issues.IssueEvent.IssueClassified;
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.Level;
import org.attestry.events.issues.Priority;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Say what sort of issue it is and how severe; the priority follows from impact and urgency.
 *
 * @param issue the issue
 * @param category what it is about
 * @param subcategory more closely
 * @param symptom what was noticed
 * @param impact how far it reaches
 * @param urgency how little it can wait
 * @param priority only to override the derived one
 * @param reason why the derived priority is wrong; needed for an override
 */
@Command(
        path = "PUT /issues/{issue}/classification",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record ClassifyIssue(
        @Target IssueId issue,
        @NotBlank @Size(max = 120) String category,
        @Nullable @Size(min = 1, max = 120) String subcategory,
        @Nullable @Size(min = 1, max = 120) String symptom,
        Level impact,
        Level urgency,
        @Nullable Priority priority,
        @Nullable @Size(min = 1, max = 400) String reason) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        var file = stage.live();
        var derived = Priority.of(impact, urgency);
        var overridden = priority != null && priority != derived;
        if (overridden && (reason == null || reason.isBlank())) {
            throw new Refused(IssueRefusal.OVERRIDE_WITHOUT_REASON, "Derived is " + derived + ".");
        }
        var before = file.last(IssueClassified.class);
        if (before != null && before.equals(classified(overridden, before.at()))) {
            return List.of();
        }
        return file.then(classified(overridden, caller.at()));
    }

    private IssueClassified classified(boolean overridden, Instant at) {
        var which = overridden && priority != null ? priority : Priority.of(impact, urgency);
        var why = overridden ? reason : null;
        return new IssueClassified(issue, category, subcategory, symptom, impact, urgency, which, why, at);
    }
}
