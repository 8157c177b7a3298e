package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.Happenings.turns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.events.catalogue.StoredEvent;
import org.attestry.events.catalogue.Upcast;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.views.DeadLettersEvent.RetryOfAllOrdered;
import org.attestry.events.views.DeadLettersId;
import org.attestry.events.views.RetryId;
import org.attestry.query.kernel.Poisons.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Dead letters when nodes die, and when what is stored is older than the program. */
@Timeout(60)
final class ParkedNodesIT {

    private static final RetryOfAllOrdered RETRY = new RetryOfAllOrdered(
            DeadLettersId.ofView("test.poisons"), new RetryId("rty-1"), Instant.parse("2026-04-01T06:00:00Z"));

    @Test
    void what_a_node_parked_and_tried_again_when_it_died_is_parked_and_tried_again_once() throws Exception {
        var stuck = new CountDownLatch(1);
        var first = new Poisons().poison(2, Kind.HANDLER);
        var history = History.seenBy(first);
        history.happened(turns(3, 2)).awaitViews();
        first.mend();
        first.poison(8, Kind.TYPE).poison(9, stuck);
        history.happened(RETRY).happened(turns(3, 1));
        assertThat(stuck.await(20, TimeUnit.SECONDS)).isTrue();
        history.node().kill();
        var second = new Poisons().poison(8, Kind.TYPE);
        try (var next = new QueryNode(history.database(), second)) {
            while (next.standings().getFirst().position() < 10) {
                Thread.sleep(50);
            }
            assertThat(second.stories(next.jdbc()))
                    .containsExactly("prv-000000: 1 4", "prv-000001: 2 5 9", "prv-000002: 3 6 10");
            assertThat(second.letters(next.jdbc())).containsExactly("8 PARKED invalid input syntax for type smallint");
        }
    }

    @Test
    void an_event_of_an_older_revision_is_parked_and_read_anew_when_it_is_tried_again() {
        var mended = new AtomicBoolean();
        var catalogue = new EventCatalogue(
                QueryNode.CATALOGUE
                        .all()
                        .map(e -> e.type() == ProviderRegistered.class ? new StoredEvent(e.name(), 2, e.type()) : e)
                        .toList(),
                List.of(new Upcast("network.ProviderRegistered", 1, fields -> {
                    if (!mended.get()) {
                        throw new IllegalStateException("what is an office?");
                    }
                    return replaced(fields);
                })));
        var database = Databases.withLedger();
        var view = new Poisons();
        try (var node = new QueryNode(database, ledger -> new Object[] {view}, catalogue)) {
            var old =
                    "{\"provider\":\"prv-old\",\"npi\":\"%s\",\"office\":\"Old\",\"kind\":\"SPECIALIST\",\"market\":\"mkt-north\"}"
                            .formatted(Happenings.npi(1).value());
            node.awaitViews(Happenings.recorded(node, "prv-old", "network.ProviderRegistered", 1, old));
            assertThat(view.letters(node.jdbc())).containsExactly("1 PARKED what is an office?");
            mended.set(true);
            var order = QueryNode.JSON.writeValueAsString(RETRY);
            node.awaitViews(Happenings.recorded(node, "dlv-test.poisons", "views.RetryOfAllOrdered", 1, order));
            assertThat(view.stories(node.jdbc())).containsExactly("prv-old: 1");
            assertThat(view.letters(node.jdbc())).isEmpty();
        }
        Databases.giveBack(database);
    }

    private static Map<String, Object> replaced(Map<String, Object> fields) {
        var today = new java.util.HashMap<>(fields);
        today.put("name", String.valueOf(today.remove("office")));
        return today;
    }
}
