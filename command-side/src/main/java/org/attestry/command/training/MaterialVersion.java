package org.attestry.command.training;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.training.MaterialEvent;
import org.attestry.events.training.MaterialEvent.MaterialPublished;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One version of a training material. */
@Aggregate(type = "MaterialVersion")
final class MaterialVersion extends Root {

    private @Nullable MaterialPublished published;

    @Decides
    Version handle(PublishMaterial command, Caller caller) {
        return record(command.decide(published, caller));
    }

    @EventSourcingHandler
    void on(MaterialEvent event) {
        remember(event);
        published = switch (event) {
            case MaterialPublished now -> now;
        };
    }
}
