package org.attestry.command.training;

import org.attestry.command.kernel.Caller;
import org.attestry.events.training.MaterialEvent.MaterialPublished;
import org.attestry.events.training.MaterialVersionId;

/** What a rule knows of the material version its command names. */
final class Materials {

    private Materials() {}

    /** How it was published; the kernel lets no command pass that names a version which was not. */
    static MaterialPublished published(MaterialVersionId version, Caller caller) {
        return caller.historyOf(version).stream()
                .filter(MaterialPublished.class::isInstance)
                .map(MaterialPublished.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(version + " was never published"));
    }
}
