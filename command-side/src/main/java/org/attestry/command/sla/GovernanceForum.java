package org.attestry.command.sla;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.sla.ForumEvent;
import org.attestry.events.sla.ForumEvent.GovernanceReviewHeld;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** A circle of people who look after the governance of the plan. */
@Aggregate(type = "GovernanceForum")
final class GovernanceForum extends Root {

    private final Map<LocalDate, GovernanceReviewHeld> reviews = new HashMap<>();

    @Decides
    Version handle(HoldGovernanceReview command, Caller caller) {
        return record(command.decide(reviews, caller));
    }

    @EventSourcingHandler
    void on(ForumEvent event) {
        remember(event);
        switch (event) {
            case GovernanceReviewHeld held -> reviews.put(held.day(), held);
        }
    }
}
