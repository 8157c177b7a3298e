package org.attestry.command.views;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.views.RebuildEvent;
import org.attestry.events.views.RebuildEvent.ViewRebuildRolledBack;
import org.attestry.events.views.RebuildId;
import org.attestry.http.Role;

/**
 * Let the views serve again that served before a promotion. The rebuilt ones go on beside them and can be promoted again
 * or abandoned.
 *
 * @param rebuild whose promotion
 * @param reason why
 */
@Command(path = "PUT /rebuilds/{rebuild}/rollback", by = Role.ADMINISTRATOR)
public record RollBackRebuild(
        @Target RebuildId rebuild,
        @NotBlank @Size(max = 500) String reason) {

    List<RebuildEvent> decide(RebuildStage stage, Caller caller) {
        stage.mustBeThere();
        return switch (stage) {
            case RebuildStage.Promoted before -> List.of(new ViewRebuildRolledBack(rebuild, reason, caller.at()));
            case RebuildStage.Ordered before when before.rolledBack() -> List.of();
            default -> throw new Refused(ViewsRefusal.NOT_PROMOTED);
        };
    }
}
