package org.attestry.command.views;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.views.RebuildEvent;
import org.attestry.events.views.RebuildEvent.ViewRebuildPromoted;
import org.attestry.events.views.RebuildId;
import org.attestry.http.Role;

/**
 * Let rebuilt views take the place of those that serve, all in one moment, as soon as they include this decision.
 *
 * @param rebuild whose views
 * @param digest what the rebuild says of itself once it is compared: it is promoted only if that is what you looked at
 */
@Command(path = "PUT /rebuilds/{rebuild}/promotion", by = Role.ADMINISTRATOR)
public record PromoteRebuild(
        @Target RebuildId rebuild,

        @Pattern(regexp = "sha256:[0-9a-f]{64}", message = "must be the digest that the rebuild says")
        String digest) {

    List<RebuildEvent> decide(RebuildStage stage, Caller caller) {
        var order = stage.mustBeThere();
        if (order.secondPerson() && order.orderedBy().equals(caller.person().staff())) {
            throw new Refused(ViewsRefusal.OWN_REBUILD);
        }
        return switch (stage) {
            case RebuildStage.Promoted before when before.digest().equals(digest) -> List.of();
            case RebuildStage.Promoted before ->
                throw new Refused(ViewsRefusal.PROMOTED_OTHERWISE, "It was " + before.digest() + ".");
            case RebuildStage.Abandoned before -> throw new Refused(ViewsRefusal.ABANDONED);
            case RebuildStage.Unknown before -> throw new Refused(ViewsRefusal.UNKNOWN_REBUILD);
            case RebuildStage.Ordered before -> List.of(new ViewRebuildPromoted(rebuild, digest, caller.at()));
        };
    }
}
