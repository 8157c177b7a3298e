package org.attestry.command.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LanesTest {

    private final Lanes lanes = new Lanes();

    /** A line that is done when the test says so. */
    private final class Line {
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private final CompletableFuture<Void> turn;

        Line(List<?> changes, List<?> names) {
            turn = lanes.enter(changes, names, done);
        }

        boolean mayBegin() {
            return turn.isDone();
        }

        void end() {
            done.complete(null);
        }
    }

    private Line changing(Object... things) {
        return new Line(List.of(things), List.of());
    }

    private Line naming(Object... things) {
        return new Line(List.of(), List.of(things));
    }

    @Test
    void lines_about_different_things_wait_for_nobody() {
        changing("a");
        assertThat(changing("b").mayBegin()).isTrue();
        assertThat(naming("c").mayBegin()).isTrue();
    }

    @Test
    void two_changes_of_one_thing_keep_their_order() {
        var first = changing("a");
        var second = changing("a");
        var third = changing("a");
        assertThat(second.mayBegin()).isFalse();
        first.end();
        assertThat(second.mayBegin()).isTrue();
        assertThat(third.mayBegin()).isFalse();
        second.end();
        assertThat(third.mayBegin()).isTrue();
    }

    @Test
    void what_only_names_a_thing_waits_for_the_change_before_and_not_for_other_names() {
        var change = changing("a");
        var one = naming("a");
        var other = naming("a");
        assertThat(one.mayBegin()).isFalse();
        change.end();
        assertThat(one.mayBegin()).isTrue();
        assertThat(other.mayBegin()).isTrue();
    }

    @Test
    void a_change_waits_for_all_who_named_the_thing_before() {
        var one = naming("a");
        var other = naming("a");
        var change = changing("a");
        one.end();
        assertThat(change.mayBegin()).isFalse();
        other.end();
        assertThat(change.mayBegin()).isTrue();
    }

    @Test
    void a_line_that_says_the_same_thing_several_times_does_not_wait_for_itself() {
        assertThat(changing("a", "a").mayBegin()).isTrue();
        assertThat(naming("b", "b").mayBegin()).isTrue();
        assertThat(new Line(List.of("c", "c"), List.of("c", "c")).mayBegin()).isTrue();
    }

    @Test
    void a_line_about_two_things_waits_for_both() {
        var a = changing("a");
        var b = changing("b");
        var both = changing("a", "b");
        a.end();
        assertThat(both.mayBegin()).isFalse();
        b.end();
        assertThat(both.mayBegin()).isTrue();
    }

    @Test
    void what_is_over_is_forgotten() {
        for (int i = 0; i < 100_000; i++) {
            new Line(List.of("thing " + i), List.of("the market they all name")).end();
        }
        assertThat(lanes.size()).isLessThan(5_000);
    }
}
