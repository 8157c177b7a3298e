package org.attestry.query.views;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.views.RebuildEvent.ViewRebuildOrdered;
import org.attestry.events.views.RebuildId;
import org.attestry.events.views.VerificationEvent.VerificationOrdered;
import org.attestry.events.views.VerificationId;
import org.attestry.http.Json;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asking;
import org.attestry.query.kernel.History;

/** Two small views with a little history, and both desks that rebuilds need; they work when they are told to. */
final class RebuildDesks implements AutoCloseable {

    static final RebuildId MAY = new RebuildId("rbd-may");
    static final RebuildId JUNE = new RebuildId("rbd-june");
    static final Instant NOW = Instant.parse("2026-05-01T06:00:00Z");
    static final String VIEW = "views.verifications";

    final History history = History.seenBy(new Rebuilds(), new Verifications());
    final Asking auditor = history.as(Role.AUDITOR, Markets.EVERY);
    final RebuildWork building;
    final SwitchWork switching;

    RebuildDesks() {
        var tools = history.tools();
        new Findings(tools.views(), tools.jdbc(), Json.strict()).prepare();
        var book = new RebuildBook(tools.views(), tools.jdbc(), Json.strict());
        building = new RebuildWork(book, tools.rebuilder(), tools.upgrades(), tools.alone());
        switching = new SwitchWork(book, tools.homes(), tools.alone(), Duration.ofDays(7));
        building.prepare();
        switching.prepare();
        history.happened(new VerificationOrdered(new VerificationId("ver-one"), VIEW, NOW));
    }

    ViewRebuild rebuild(RebuildId id) {
        return auditor.ask(new FindRebuild(id));
    }

    static ViewRebuildOrdered ordered(RebuildId id, String... views) {
        return new ViewRebuildOrdered(id, List.of(views), false, new StaffId("stf-ada"), NOW);
    }

    @Override
    public void close() {
        history.close();
    }
}
