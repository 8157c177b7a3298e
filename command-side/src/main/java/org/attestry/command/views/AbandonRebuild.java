package org.attestry.command.views;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.views.RebuildEvent;
import org.attestry.events.views.RebuildEvent.ViewRebuildAbandoned;
import org.attestry.events.views.RebuildId;
import org.attestry.http.Role;

/**
 * Have what a rebuild has built taken away, finished or not.
 *
 * @param rebuild which
 * @param reason why
 */
@Command(path = "PUT /rebuilds/{rebuild}/abandonment", by = Role.ADMINISTRATOR)
public record AbandonRebuild(
        @Target RebuildId rebuild,
        @NotBlank @Size(max = 500) String reason) {

    List<RebuildEvent> decide(RebuildStage stage, Caller caller) {
        stage.mustBeThere();
        return switch (stage) {
            case RebuildStage.Abandoned before -> List.of();
            case RebuildStage.Promoted before -> throw new Refused(ViewsRefusal.SERVES);
            default -> List.of(new ViewRebuildAbandoned(rebuild, reason, caller.at()));
        };
    }
}
