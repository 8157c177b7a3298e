package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.Happenings.turns;

import java.time.Instant;
import org.attestry.events.views.DeadLettersEvent.DeadLetterResolved;
import org.attestry.events.views.DeadLettersEvent.RetryOfAllOrdered;
import org.attestry.events.views.DeadLettersEvent.RetryOrdered;
import org.attestry.events.views.DeadLettersId;
import org.attestry.events.views.RetryId;
import org.attestry.query.kernel.Poisons.Kind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What administrators order about dead letters is done by the view itself, when it comes to the order in history. */
@Timeout(60)
final class LetterOrdersIT {

    private static final DeadLettersId LETTERS = DeadLettersId.ofView("test.poisons");
    private static final RetryId FIRST = new RetryId("rty-1");
    private static final Instant APRIL = Instant.parse("2026-04-01T06:00:00Z");

    private final Poisons view = new Poisons();

    @AutoClose
    private final History history = History.seenBy(view);

    @Test
    void when_the_view_is_mended_a_retry_takes_everything_in_in_its_order() throws Exception {
        view.poison(2, Kind.HANDLER).poison(3, Kind.TYPE);
        history.happened(turns(3, 3)).awaitViews();
        assertThat(view.stories(history.node().jdbc())).containsExactly("prv-000000: 1 4 7");
        view.mend();
        history.happened(retry(2, FIRST)).happened(turns(3, 1)).awaitViews();
        assertThat(view.stories(history.node().jdbc())).containsExactly("prv-000000: 1 4 7 11", "prv-000001: 2 5 8 12");
        assertThat(view.letters(history.node().jdbc())).hasSize(4);
        history.happened(new RetryOfAllOrdered(LETTERS, new RetryId("rty-2"), APRIL))
                .awaitViews();
        assertThat(view.stories(history.node().jdbc())).contains("prv-000002: 3 6 9 13");
        assertThat(view.letters(history.node().jdbc())).isEmpty();
        assertThat(isWhatHistoryGives()).isTrue();
    }

    @Test
    void a_retry_that_fails_leaves_the_stream_parked_says_why_and_counts() {
        view.poison(1, Kind.HANDLER);
        history.happened(turns(1, 3)).awaitViews();
        view.mend();
        view.poison(2, Kind.CONSTRAINT).poison(4, Kind.HANDLER);
        history.happened(retry(1, FIRST)).awaitViews();
        assertThat(view.stories(history.node().jdbc())).containsExactly("prv-000000: 1");
        assertThat(view.letters(history.node().jdbc()))
                .hasSize(2)
                .first()
                .asString()
                .contains("2 PARKED", "provider_marked_check");
        history.happened(retry(2, new RetryId("rty-2"))).awaitViews();
        assertThat(view.texts(history.node().jdbc(), "select tries::text from %sview_letter order by position"))
                .containsExactly("2", "0");
        assertThat(view.texts(
                        history.node().jdbc(),
                        "select (first_tried_at < last_tried_at)::text from %sview_letter where position = 2"))
                .containsExactly("true");
    }

    @Test
    void a_resolution_leaves_out_exactly_one_event_also_when_history_is_gone_through_again() throws Exception {
        view.poison(1, Kind.HANDLER);
        history.happened(turns(2, 3)).awaitViews();
        history.happened(resolved(1)).happened(turns(2, 1)).awaitViews();
        assertThat(view.stories(history.node().jdbc())).containsExactly("prv-000000: 3 5 8", "prv-000001: 2 4 6 9");
        assertThat(view.letters(history.node().jdbc())).containsExactly("1 LEFT_OUT cannot make sense of it");
        assertThat(isWhatHistoryGives()).isTrue();
        view.mend(); // it could take it in now, and must not
        assertThat(isWhatHistoryGives()).isTrue();
    }

    @Test
    void an_event_in_the_middle_of_what_waits_can_be_resolved_before_the_first() throws Exception {
        view.poison(1, Kind.HANDLER);
        history.happened(turns(1, 3)).happened(resolved(2)).awaitViews();
        assertThat(view.letters(history.node().jdbc()))
                .containsExactly("1 PARKED cannot make sense of it", "2 LEFT_OUT", "3 WAITING");
        view.mend();
        history.happened(retry(1, FIRST)).awaitViews();
        assertThat(view.stories(history.node().jdbc())).containsExactly("prv-000000: 1 3");
        assertThat(isWhatHistoryGives()).isTrue();
    }

    @Test
    void a_resolution_of_what_was_taken_in_already_is_told_and_only_a_rebuild_follows_it() throws Exception {
        history.happened(turns(2, 2)).happened(resolved(3)).awaitViews();
        assertThat(view.stories(history.node().jdbc())).containsExactly("prv-000000: 1 3", "prv-000001: 2 4");
        assertThat(view.letters(history.node().jdbc())).containsExactly("3 TAKEN_IN");
        assertThat(isWhatHistoryGives()).isFalse();
    }

    @Test
    void orders_for_nothing_and_for_others_come_to_nothing() {
        view.poison(1, Kind.HANDLER);
        history.happened(turns(1, 2)).awaitViews();
        view.mend();
        history.happened(retry(77, FIRST), resolved(900))
                .happened(new RetryOfAllOrdered(DeadLettersId.ofPolicy("test.poisons"), FIRST, APRIL))
                .awaitViews();
        assertThat(view.letters(history.node().jdbc())).hasSize(2);
    }

    private boolean isWhatHistoryGives() throws InterruptedException {
        return history.tools()
                .verifier()
                .verify("test.poisons", "ver-test")
                .compared()
                .isSame();
    }

    private static RetryOrdered retry(long position, RetryId id) {
        return new RetryOrdered(LETTERS, id, position, APRIL);
    }

    private static DeadLetterResolved resolved(long position) {
        return new DeadLetterResolved(LETTERS, position, "never held", APRIL);
    }
}
