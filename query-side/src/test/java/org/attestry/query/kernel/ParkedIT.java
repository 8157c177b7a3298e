package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.Happenings.turns;

import java.util.List;
import java.util.stream.IntStream;
import org.attestry.query.kernel.Poisons.Kind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a view cannot take in parks its stream, and only that; nothing is lost, nothing counts twice. */
@Timeout(60)
final class ParkedIT {

    private final Poisons view = new Poisons();

    @AutoClose
    private final History history = History.seenBy(view);

    @Test
    void one_poisoned_stream_of_many_is_parked_and_the_others_go_on() {
        view.poison(3, Kind.HANDLER);
        history.happened(turns(5, 3)).happened(turns(5, 1)).awaitViews();
        assertThat(view.stories(history.node().jdbc()))
                .containsExactly(
                        "prv-000000: 1 6 11 16",
                        "prv-000001: 2 7 12 17",
                        "prv-000003: 4 9 14 19",
                        "prv-000004: 5 10 15 20");
        assertThat(view.letters(history.node().jdbc()))
                .containsExactly("3 PARKED cannot make sense of it", "8 WAITING", "13 WAITING", "18 WAITING");
        assertThat(view.texts(history.node().jdbc(), "select providers::text from %stally"))
                .containsExactly("16");
    }

    @Test
    void whatever_the_event_is_to_blame_for_is_found_among_a_thousand_others_and_leaves_nothing_behind() {
        var poisons = List.of(Kind.HANDLER, Kind.CONSTRAINT, Kind.TYPE, Kind.NOTHING, Kind.STATEMENT, Kind.STACK);
        for (int i = 0; i < poisons.size(); i++) {
            view.poison(100 * i + 50, poisons.get(i));
        }
        history.happened(turns(1_000, 1)).awaitViews();
        assertThat(view.texts(history.node().jdbc(), "select count(*) || ' ' || sum(times) from %sprovider"))
                .containsExactly("994 994");
        assertThat(view.texts(history.node().jdbc(), "select sum(providers)::text from %stally"))
                .containsExactly("994");
        assertThat(view.letters(history.node().jdbc()))
                .containsExactly(
                        "50 PARKED cannot make sense of it",
                        "150 PARKED new row for relation \"provider\" violates check constraint"
                                + " \"provider_marked_check\"",
                        "250 PARKED invalid input syntax for type smallint",
                        "350 PARKED null value in column \"counted\" of relation \"provider\" violates not-null"
                                + " constraint",
                        "450 PARKED relation \"no_such_table\" does not exist",
                        "550 PARKED StackOverflowError");
    }

    @Test
    void what_is_nobodys_fault_parks_nothing_and_is_tried_again() throws Exception {
        view.poison(40, Kind.OUTAGE);
        history.happened(turns(60, 1));
        awaitTrouble();
        assertThat(view.letters(history.node().jdbc())).isEmpty();
        assertThat(view.stories(history.node().jdbc())).hasSizeLessThan(40);
        view.mend();
        history.node().tryAgain();
        history.awaitViews();
        assertThat(view.stories(history.node().jdbc())).hasSize(60);
        assertThat(view.letters(history.node().jdbc())).isEmpty();
    }

    @Test
    void an_event_that_only_a_newer_program_knows_is_waited_with_and_health_says_so() throws Exception {
        history.happened(turns(2, 1)).awaitViews();
        Happenings.recorded(history.node(), "sce-unheard-of", "science.DiscoveryMade", 1, "{}");
        awaitTrouble();
        assertThat(history.node().standings().getFirst().trouble())
                .startsWith("The next events cannot be read: ")
                .contains("science.DiscoveryMade");
        assertThat(view.letters(history.node().jdbc())).isEmpty();
    }

    @Test
    void when_too_much_would_be_parked_it_is_the_view_that_is_at_fault() throws Exception {
        IntStream.rangeClosed(1, 1_001).forEach(i -> view.poison(i, Kind.HANDLER));
        history.happened(turns(1_001, 1));
        awaitTrouble();
        assertThat(history.node().standings().getFirst().trouble())
                .endsWith("More than 1,000 streams would be parked: it is the view that is at fault");
    }

    @Test
    void a_replay_parks_the_same() throws Exception {
        view.poison(3, Kind.CONSTRAINT).poison(14, Kind.HANDLER);
        history.happened(turns(5, 4)).awaitViews();
        assertThat(view.letters(history.node().jdbc())).hasSize(6);
        assertThat(history.tools()
                        .verifier()
                        .verify("test.poisons", "ver-test")
                        .compared()
                        .isSame())
                .isTrue();
    }

    private void awaitTrouble() throws InterruptedException {
        while (history.node().standings().getFirst().trouble() == null) {
            Thread.sleep(20);
        }
    }
}
