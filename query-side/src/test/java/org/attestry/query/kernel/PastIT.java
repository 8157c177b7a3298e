package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.Happenings.providers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** States of the past are made once, shared, and bounded. */
@Timeout(120)
final class PastIT {

    private static final String NORTHERN = "/api/tallies/mkt-north?asOf=";

    @Test
    void for_random_histories_as_of_is_what_a_view_showed_that_had_heard_just_that() {
        for (long seed = 10; seed < 13; seed++) {
            var chance = new Chance(seed);
            try (var history = History.seenBy(EveryView.ofTheProduct())) {
                var node = history.node();
                history.happened(chance.events(1 + chance.below(200))).awaitViews();
                long then = history.position();
                var served = new HashMap<String, Map<String, List<String>>>();
                node.views().forEach(v -> served.put(v.name(), Contents.of(history.database(), v.home())));
                history.happened(chance.events(50)).awaitViews();
                var views = new ArrayList<>(node.views());
                Collections.shuffle(views, new Random(seed));
                for (var view : views.subList(0, Pasts.LIMITS.states())) {
                    var state = node.pasts().past().at(Served.of(view, view.home()), then);
                    assertThat(Contents.of(history.database(), state.schema()))
                            .as("%s at %d of seed %d", view.name(), then, seed)
                            .isEqualTo(served.get(view.name()));
                }
            }
        }
    }

    @Test
    void many_who_ask_at_once_on_two_nodes_share_one_state() throws Exception {
        var heard = new AtomicInteger();
        try (var history = History.seenBy(new ProviderList(position -> heard.incrementAndGet()));
                var second = new QueryNode(history.database(), new ProviderList(position -> heard.incrementAndGet()));
                var askers = Executors.newFixedThreadPool(8)) {
            history.happened(providers(0, 200)).awaitViews();
            heard.set(0);
            var answers = IntStream.range(0, 16)
                    .mapToObj(i -> askers.submit(() -> (i % 2 == 0 ? history.node() : second)
                            .asker()
                            .askAsOf(new ProviderList.FindTally(Happenings.NORTH), History.DIRECTOR, "100")))
                    .toList();
            for (Future<Asker.Answer<ProviderList.Tally>> answer : answers) {
                assertThat(answer.get().value().providers()).isEqualTo(50);
                assertThat(answer.get().position()).isEqualTo(100);
            }
            assertThat(heard).hasValue(100);
        }
    }

    @Test
    void what_takes_long_says_how_far_it_is_and_is_there_later() {
        var slow = new CountDownLatch(1);
        var serving = new AtomicInteger();
        try (var history = History.seenBy(new ProviderList(position -> {
            if (position == 6_000 && serving.getAndIncrement() > 0) {
                await(slow);
            }
        }))) {
            history.happened(providers(0, 6_000)).awaitViews();
            var director = history.as(Role.DIRECTOR, Markets.EVERY);
            var early = director.get(NORTHERN + 6_000);
            assertThat(early.status()).isEqualTo(202);
            assertThat(early.body()).isEqualTo("{\"position\":6000,\"done\":5000}");
            assertThat(early.header("Retry-After")).isEqualTo("2");
            slow.countDown();
            var late = Pasts.patiently(() -> director.get(NORTHERN + 6_000));
            assertThat(late.json().path("providers").asInt()).isEqualTo(3_000);
        }
    }

    @Test
    void no_more_are_kept_than_there_is_room_for_and_those_in_use_stay() {
        try (var history = History.seenBy(new ProviderList())) {
            history.happened(providers(0, 20));
            var director = history.as(Role.DIRECTOR, Markets.EVERY);
            for (int position = 1; position <= 4; position++) {
                int at = position;
                assertThat(Pasts.patiently(() -> director.get(NORTHERN + at)).status())
                        .isEqualTo(200);
            }
            var full = director.get(NORTHERN + 5);
            assertThat(full.status()).isEqualTo(429);
            var jdbc = history.node().jdbc();
            jdbc.update("update views_past.state set asked_at = asked_at - interval '2 minutes' where position <= 2");
            assertThat(Pasts.patiently(() -> director.get(NORTHERN + 5)).status())
                    .isEqualTo(200);
            assertThat(jdbc.queryForList("select position from views_past.state order by 1", Long.class))
                    .containsExactly(2L, 3L, 4L, 5L);
            assertThat(jdbc.queryForList("select from pg_namespace where nspname like 'past\\_%'"))
                    .hasSize(4);
            jdbc.update("update views_past.state set asked_at = asked_at - interval '2 hours'");
            history.node().pasts().book().sweep();
            assertThat(jdbc.queryForList("select from pg_namespace where nspname like 'past\\_%'"))
                    .isEmpty();
        }
    }

    @Test
    void what_a_node_left_half_made_when_it_died_is_gone_on_with() {
        try (var history = History.seenBy(new ProviderList())) {
            history.happened(providers(0, 20)).awaitViews();
            var view = history.node().views().getFirst();
            var schema = Past.schemaOf(Place.of(view.home()), 10);
            history.node().pasts().book().enter(schema, view.name(), 10, 0);
            var half = Pasts.filling(history.node(), view, schema);
            half.endsAt(4);
            half.hear(List.of(), 4); // as if nothing had been heard up to 4
            var director = history.as(Role.DIRECTOR, Markets.EVERY);
            var answer = Pasts.patiently(() -> director.get(NORTHERN + 10));
            assertThat(answer.json().path("providers").asInt()).isEqualTo(3);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
