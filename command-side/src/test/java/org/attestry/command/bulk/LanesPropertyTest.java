package org.attestry.command.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LanesPropertyTest {

    record Line(List<Integer> changes, List<Integer> names) {
        boolean changes(int thing) {
            return changes.contains(thing);
        }

        boolean mustComeAfter(Line before) {
            return changes.stream().anyMatch(t -> before.changes(t) || before.names.contains(t))
                    || names.stream().anyMatch(before::changes);
        }
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        var things = Arbitraries.integers().between(1, 6).list().ofMaxSize(3);
        return Combinators.combine(things, things).as(Line::new).list().ofMaxSize(40);
    }

    /** Whichever of those that may begin ends next: nobody begins before those it depends on, and all come to an end. */
    @Property(tries = 500)
    void whoever_ends_first_the_order_of_every_thing_is_kept_and_nobody_waits_for_ever(
            @ForAll("lines") List<Line> lines, @ForAll Random random) {
        var lanes = new Lanes();
        var done = new ArrayList<CompletableFuture<Void>>();
        var turns = new ArrayList<CompletableFuture<Void>>();
        for (var line : lines) {
            var end = new CompletableFuture<Void>();
            turns.add(lanes.enter(line.changes(), line.names(), end));
            done.add(end);
            if (random.nextBoolean()) { // lines come in while others end
                endOne(lines, turns, done, random);
            }
        }
        while (done.stream().anyMatch(d -> !d.isDone())) {
            assertThat(endOne(lines, turns, done, random))
                    .as("somebody may begin")
                    .isTrue();
        }
    }

    private static boolean endOne(
            List<Line> lines, List<CompletableFuture<Void>> turns, List<CompletableFuture<Void>> done, Random random) {
        var ready = new ArrayList<Integer>();
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).isDone() && !done.get(i).isDone()) {
                ready.add(i);
            }
        }
        if (ready.isEmpty()) {
            return false;
        }
        int next = ready.get(random.nextInt(ready.size()));
        for (int before = 0; before < next; before++) {
            assertThat(done.get(before).isDone() || !lines.get(next).mustComeAfter(lines.get(before)))
                    .as("line %d %s waits for line %d %s", next, lines.get(next), before, lines.get(before))
                    .isTrue();
        }
        done.get(next).complete(null);
        return true;
    }

    /** Waiting is for what matters only: a line on which nothing before it depends begins at once. */
    @Property(tries = 200)
    void who_shares_nothing_waits_for_nobody(@ForAll("lines") List<Line> lines) {
        var lanes = new Lanes();
        var before = new ArrayList<Line>();
        for (var line : lines) {
            var turn = lanes.enter(line.changes(), line.names(), new CompletableFuture<>());
            assertThat(turn.isDone()).isEqualTo(before.stream().noneMatch(line::mustComeAfter));
            before.add(line);
        }
    }
}
