package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.Happenings.turns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.attestry.events.views.DeadLettersEvent.DeadLetterResolved;
import org.attestry.events.views.DeadLettersEvent.RetryOfAllOrdered;
import org.attestry.events.views.DeadLettersEvent.RetryOrdered;
import org.attestry.events.views.DeadLettersId;
import org.attestry.events.views.RetryId;
import org.attestry.query.kernel.Poisons.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is poisoned, mended, tried again and left out: every event counts once, in its order, or is known to be missing. */
@Timeout(120)
final class PoisonedHistoriesIT {

    private static final DeadLettersId LETTERS = DeadLettersId.ofView("test.poisons");
    private static final Instant APRIL = Instant.parse("2026-04-01T06:00:00Z");
    private static final Kind[] KINDS = {Kind.HANDLER, Kind.CONSTRAINT, Kind.TYPE, Kind.NOTHING, Kind.STATEMENT};
    private static final int THINGS = 6;

    @Test
    void whatever_is_poisoned_each_thing_has_exactly_what_came_before_and_history_gives_the_same() throws Exception {
        for (long seed = 0; seed < 4; seed++) {
            var view = new Poisons();
            try (var history = History.seenBy(view)) {
                var past = new Telling(new Random(seed), view, history);
                for (int i = 0; i < 12; i++) {
                    past.goOn();
                }
                history.happened(new RetryOfAllOrdered(LETTERS, new RetryId("rty-last"), APRIL))
                        .awaitViews();
                assertThat(view.stories(history.node().jdbc()))
                        .as("seed %d", seed)
                        .isEqualTo(past.expected());
                assertThat(history.tools()
                                .verifier()
                                .verify("test.poisons", "ver-test")
                                .compared()
                                .sample())
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
    }

    private static final class Telling {

        private final Random random;
        private final Poisons view;
        private final History history;
        private final List<Long> registered = new ArrayList<>();
        private final Set<Long> poisoned = new HashSet<>();
        private final Set<Long> resolved = new HashSet<>();

        Telling(Random random, Poisons view, History history) {
            this.random = random;
            this.view = view;
            this.history = history;
        }

        void goOn() {
            var first = history.position() + 1;
            int rounds = 1 + random.nextInt(4);
            for (long p = first; p < first + (long) rounds * THINGS; p++) {
                registered.add(p);
                if (random.nextInt(10) == 0) {
                    poisoned.add(p);
                    view.poison(p, KINDS[random.nextInt(KINDS.length)]);
                }
            }
            history.happened(turns(THINGS, rounds)).awaitViews();
            if (random.nextInt(4) == 0) {
                poisoned.clear();
                view.mend();
            }
            var letters = history.node()
                    .jdbc()
                    .queryForList(
                            "select position from test_poisons_v1.view_letter where state <> 'LEFT_OUT'", Long.class);
            if (!letters.isEmpty()) {
                order(letters.get(random.nextInt(letters.size())));
            }
        }

        private void order(long position) {
            if (random.nextBoolean()) {
                history.happened(new RetryOrdered(LETTERS, new RetryId("rty-" + position), position, APRIL));
            } else {
                resolved.add(position);
                history.happened(new DeadLetterResolved(LETTERS, position, "never held", APRIL));
            }
        }

        /** Of each thing what came before its first poison that is neither mended nor resolved. */
        List<String> expected() {
            var stories = new TreeMap<String, StringBuilder>();
            var stopped = new HashSet<String>();
            for (int i = 0; i < registered.size(); i++) {
                var thing = "prv-%06d".formatted(i % THINGS);
                long position = registered.get(i);
                if (resolved.contains(position) || stopped.contains(thing)) {
                    continue;
                }
                if (poisoned.contains(position)) {
                    stopped.add(thing);
                } else {
                    stories.computeIfAbsent(thing, t -> new StringBuilder(t + ":"))
                            .append(' ')
                            .append(position);
                }
            }
            return stories.values().stream().map(StringBuilder::toString).toList();
        }
    }
}
