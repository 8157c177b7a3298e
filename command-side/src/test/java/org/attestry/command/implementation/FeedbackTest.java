package org.attestry.command.implementation;

import static org.attestry.command.implementation.Orders.*;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.implementation.FeedbackEvent.CustomerFeedbackRecorded;
import org.attestry.events.implementation.FeedbackEvent.FeedbackAnswered;
import org.attestry.events.implementation.FeedbackId;
import org.attestry.events.implementation.FeedbackSource;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final FeedbackId ID = new FeedbackId("fbk-1");
    private static final CustomerFeedbackRecorded SAID = new CustomerFeedbackRecorded(
            ID, FeedbackSource.CUSTOMER, "Clinic", 8, "Quick", ORDER, null, OLGA.staff(), NORTH, NOW);
    private static final FeedbackAnswered ANSWER = new FeedbackAnswered(ID, "Thank you", OLGA.staff(), NOW);

    @Test
    void feedback_is_recorded_once_and_keeps_its_words() {
        given(Feedback.class).by(OLGA).when(recording("Quick")).then(SAID);
        given(Feedback.class, SAID, ANSWER).by(OLGA).when(recording("Quick")).isNoNews();
        given(Feedback.class, SAID)
                .by(OLGA)
                .when(recording("Slow"))
                .isRefused(ImplementationRefusal.RECORDED_OTHERWISE);
    }

    @Test
    void feedback_has_one_answer() {
        var answer = new AnswerFeedback(ID, "Thank you");
        given(Feedback.class).by(OLGA).when(answer).isRefused(ImplementationRefusal.UNKNOWN_FEEDBACK);
        given(Feedback.class, SAID).by(OLGA).when(answer).then(ANSWER);
        given(Feedback.class, SAID, ANSWER).by(OLGA).when(answer).isNoNews();
        given(Feedback.class, SAID, ANSWER)
                .by(OLGA)
                .when(new AnswerFeedback(ID, "Sorry"))
                .isRefused(ImplementationRefusal.ALREADY_ANSWERED);
    }

    private static RecordCustomerFeedback recording(String text) {
        return new RecordCustomerFeedback(ID, FeedbackSource.CUSTOMER, "Clinic", 8, text, ORDER, null, NORTH);
    }
}
