package org.attestry.command.views;

import org.attestry.command.kernel.Refused;
import org.attestry.events.views.RebuildEvent;
import org.attestry.events.views.RebuildEvent.ViewRebuildAbandoned;
import org.attestry.events.views.RebuildEvent.ViewRebuildOrdered;
import org.attestry.events.views.RebuildEvent.ViewRebuildPromoted;
import org.attestry.events.views.RebuildEvent.ViewRebuildRolledBack;
import org.jspecify.annotations.Nullable;

/** How far the decisions about a rebuild are. */
sealed interface RebuildStage {

    /** What was ordered, if anything was. */
    @Nullable
    ViewRebuildOrdered order();

    record Unknown() implements RebuildStage {
        @Override
        public @Nullable ViewRebuildOrdered order() {
            return null;
        }
    }

    record Ordered(ViewRebuildOrdered order, boolean rolledBack) implements RebuildStage {}

    record Promoted(ViewRebuildOrdered order, String digest) implements RebuildStage {}

    record Abandoned(ViewRebuildOrdered order) implements RebuildStage {}

    /** What was ordered, or 404. */
    default ViewRebuildOrdered mustBeThere() {
        var order = order();
        if (order == null) {
            throw new Refused(ViewsRefusal.UNKNOWN_REBUILD);
        }
        return order;
    }

    /** Never refuses: what happened, happened. */
    default RebuildStage after(RebuildEvent event) {
        return switch (event) {
            case ViewRebuildOrdered e -> new Ordered(e, false);
            case ViewRebuildPromoted e -> new Promoted(mustBeThere(), e.digest());
            case ViewRebuildRolledBack e -> new Ordered(mustBeThere(), true);
            case ViewRebuildAbandoned e -> new Abandoned(mustBeThere());
        };
    }
}
