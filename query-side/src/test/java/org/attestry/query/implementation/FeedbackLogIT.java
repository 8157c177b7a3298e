package org.attestry.query.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.implementation.Told.*;

import java.util.List;
import org.attestry.events.implementation.FeedbackEvent.CustomerFeedbackRecorded;
import org.attestry.events.implementation.FeedbackEvent.FeedbackAnswered;
import org.attestry.events.implementation.FeedbackId;
import org.attestry.events.implementation.FeedbackSource;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.implementation.FeedbackFigures.Heard;
import org.attestry.query.kernel.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FeedbackLogIT {

    @AutoClose
    private final History history = History.seenBy(new FeedbackLog());

    @Test
    void words_are_listed_the_latest_first_and_by_what_still_waits_for_an_answer() {
        told();
        assertThat(found(null, null)).containsExactly("fbk-3", "fbk-2", "fbk-1");
        assertThat(found(false, null)).containsExactly("fbk-3", "fbk-2");
        assertThat(found(null, 5)).containsExactly("fbk-2");
        var south = history.as(Role.OFFICER, Markets.only(SOUTH));
        assertThat(south.get("/api/feedback").json().at("/items")).isEmpty();
    }

    @Test
    void figures_tell_scores_and_the_time_to_the_answer() {
        told();
        var figures = history.ask(new MeasureFeedback(null, null, null));
        assertThat(figures.total()).isEqualTo(new Heard(null, 3, 7.0, 1, 24.0, 24.0));
        assertThat(figures.bySource())
                .containsExactly(
                        new Heard(FeedbackSource.CUSTOMER, 2, 6.0, 1, 24.0, 24.0),
                        new Heard(FeedbackSource.INTERNAL, 1, 9.0, 0, null, null));
    }

    private void told() {
        history.happened(
                said(1, FeedbackSource.CUSTOMER, 8),
                said(2, FeedbackSource.CUSTOMER, 4),
                said(3, FeedbackSource.INTERNAL, 9),
                new FeedbackAnswered(new FeedbackId("fbk-1"), "Thank you", OLGA, on("2026-07-02")));
    }

    private static CustomerFeedbackRecorded said(int number, FeedbackSource source, int score) {
        return new CustomerFeedbackRecorded(
                new FeedbackId("fbk-" + number),
                source,
                "Clinic",
                score,
                "As it was",
                order(1),
                null,
                OLGA,
                NORTH,
                on("2026-07-01").plusSeconds(number - 1));
    }

    private List<String> found(@Nullable Boolean answered, @Nullable Integer scoreUpTo) {
        return history.ask(new FindFeedback(null, answered, scoreUpTo, null, null, null)).items().stream()
                .map(word -> word.feedback().value())
                .toList();
    }
}
