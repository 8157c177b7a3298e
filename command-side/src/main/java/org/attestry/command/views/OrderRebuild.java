package org.attestry.command.views;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.views.DeadLettersId;
import org.attestry.events.views.RebuildEvent;
import org.attestry.events.views.RebuildEvent.ViewRebuildOrdered;
import org.attestry.events.views.RebuildId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Have views made again from history in one pass, beside those that serve, and compared with them. Nobody who asks
 * notices; they serve when the rebuild is promoted.
 *
 * @param rebuild the name programs use for it
 * @param views each {@code visits.visit-log}, or {@code visits.visit-log@2} for one version of it, else it is the newest;
 *     all views if missing
 * @param secondPerson whether somebody else than you must promote it; if missing, nobody else need
 */
@Command(path = "PUT /rebuilds/{rebuild}", by = Role.ADMINISTRATOR)
public record OrderRebuild(
        @Target RebuildId rebuild,

        @Nullable @Size(max = 200)
        List<
                        @Size(max = 70)
                        @Pattern(
                                regexp = DeadLettersId.NAME + "(@[1-9][0-9]{0,4})?",
                                message = "must be like visits.visit-log or visits.visit-log@2")
                        String>
                views,

        @Nullable Boolean secondPerson) {

    List<RebuildEvent> decide(RebuildStage stage, Caller caller) {
        var order = new ViewRebuildOrdered(
                rebuild,
                views == null ? List.of() : views.stream().distinct().toList(),
                Boolean.TRUE.equals(secondPerson),
                caller.person().staff(),
                caller.at());
        var before = stage.order();
        if (before == null) {
            return List.of(order);
        }
        if (!before.views().equals(order.views()) || before.secondPerson() != order.secondPerson()) {
            throw new Refused(ViewsRefusal.REBUILD_ORDERED_OTHERWISE);
        }
        return List.of();
    }
}
