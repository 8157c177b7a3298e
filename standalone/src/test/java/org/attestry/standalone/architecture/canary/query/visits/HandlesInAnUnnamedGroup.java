package org.attestry.standalone.architecture.canary.query.visits;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.attestry.standalone.architecture.canary.events.Event;
import org.attestry.standalone.architecture.canary.query.issues.IssueBoard;
import org.axonframework.eventhandling.EventHandler;

public class HandlesInAnUnnamedGroup {
    private IssueBoard board = new IssueBoard(0);

    @EventHandler
    public void on(Event event) {
        board = new IssueBoard(LocalDate.now(ZoneOffset.UTC).getDayOfMonth());
    }

    public IssueBoard board() {
        return board;
    }
}
