package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class HistoriesTest {

    private final List<Long> readFrom = new ArrayList<>();
    private final InMemoryEventStorageEngine ledger = new InMemoryEventStorageEngine() {
        @Override
        public DomainEventStream readEvents(String stream, long from) {
            readFrom.add(from);
            return super.readEvents(stream, from);
        }
    };
    private final Histories histories = new Histories(ledger);
    private final MarketId market = new MarketId("mkt-a");

    private MarketRegistered happens(MarketId where, long sequence) {
        var event = new MarketRegistered(where, "Name " + sequence, "UTC");
        ledger.appendEvents(new GenericDomainEventMessage<>("network", where.value(), sequence, event));
        return event;
    }

    @Test
    void what_was_read_is_not_read_again_and_what_another_node_adds_is_seen_at_once() {
        assertThat(histories.of(market)).isEmpty();
        var first = happens(market, 0);
        assertThat(histories.of(market)).containsExactly(first);
        var second = happens(market, 1);
        assertThat(histories.of(market)).containsExactly(first, second);
        assertThat(histories.of(market)).containsExactly(first, second);
        assertThat(readFrom).containsExactly(0L, 0L, 1L, 2L);
    }

    @Test
    void a_history_in_use_does_not_change_under_its_reader() {
        happens(market, 0);
        var before = histories.of(market);
        happens(market, 1);
        histories.of(market);
        assertThat(before).hasSize(1);
    }

    @Test
    void only_so_many_things_are_kept_in_mind() {
        for (int i = 0; i < 10_050; i++) {
            var one = new MarketId("mkt-" + i);
            happens(one, 0);
            histories.of(one);
        }
        assertThat(histories.size()).isEqualTo(10_000);
        readFrom.clear();
        assertThat(histories.of(new MarketId("mkt-0"))).hasSize(1);
        assertThat(histories.of(new MarketId("mkt-10049"))).hasSize(1);
        assertThat(readFrom).containsExactly(0L, 1L);
    }
}
