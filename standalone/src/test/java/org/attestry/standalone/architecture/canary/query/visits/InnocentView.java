package org.attestry.standalone.architecture.canary.query.visits;

import org.attestry.standalone.architecture.canary.events.Event;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

@ProcessingGroup("visits.innocent-view")
public class InnocentView {
    private int count;

    @EventHandler
    public void on(Event event) {
        count++;
    }

    public int count() {
        return count;
    }
}
