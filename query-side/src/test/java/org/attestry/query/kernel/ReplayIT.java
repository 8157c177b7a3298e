package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.query.kernel.Happenings.providers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a view made of history, it makes of it again. */
@Timeout(120)
final class ReplayIT {

    private static final Schema AGAIN = new Schema("again");

    @Test
    void a_replay_to_a_position_gives_what_a_fresh_view_makes_of_that_prefix() throws Exception {
        var showedRows = new HashSet<String>();
        for (long seed = 0; seed < 5; seed++) {
            var chance = new Chance(seed);
            try (var history = History.seenBy(EveryView.ofTheProduct())) {
                history.happened(chance.events(1 + chance.below(300))).awaitViews();
                long prefix = history.position();
                var served = new TreeMap<String, Map<String, List<String>>>();
                history.node().views().forEach(v -> served.put(v.name(), Contents.of(history.database(), v.home())));
                history.happened(chance.events(100));
                filledInOnePass(history, prefix).forEach((view, again) -> {
                    var rows = Contents.of(history.database(), again);
                    assertThat(rows).as("%s at %d", view, prefix).isEqualTo(served.get(view));
                    if (rows.values().stream().anyMatch(some -> !some.isEmpty())) {
                        showedRows.add(view);
                    }
                });
            }
        }
        assertThat(showedRows).as("views that had something to compare").hasSizeGreaterThan(6);
    }

    private static Map<String, Schema> filledInOnePass(History history, long upTo) throws InterruptedException {
        var schemas = new TreeMap<String, Schema>();
        var fillings = new ArrayList<Filling>();
        for (var view : history.node().views()) {
            var schema = new Schema("again_" + schemas.size());
            schemas.put(view.name(), schema);
            fillings.add(Pasts.filling(history.node(), view, schema));
        }
        new Replay(history.node().shop()).fill(fillings, upTo, position -> {});
        return schemas;
    }

    @Test
    void a_replay_that_was_broken_off_goes_on_where_it_was() throws Exception {
        var breaks = new AtomicLong(6_000);
        try (var history = History.seenBy(new ProviderList())) {
            history.happened(providers(0, 8_000));
            var view = KnownView.of(new ProviderList(position -> {
                if (position == breaks.get()) {
                    throw Poisons.outage("the power is gone");
                }
            }));
            var replay = new Replay(history.node().shop());
            var first = Pasts.filling(history.node(), view, AGAIN);
            assertThatThrownBy(() -> replay.fill(List.of(first), 7_000, position -> {}))
                    .hasMessageContaining("test.provider-list cannot be filled. At position 6000: the power is gone");
            assertThat(Place.of(AGAIN).position(history.node().jdbc())).isEqualTo(5_000);
            breaks.set(0);
            var heard = new ArrayList<Long>();
            replay.fill(List.of(Pasts.filling(history.node(), view, AGAIN)), 7_000, heard::add);
            assertThat(heard).containsExactly(7_000L);
            assertThat(Contents.of(history.database(), AGAIN).get("provider")).hasSize(7_000);
        }
    }
}
