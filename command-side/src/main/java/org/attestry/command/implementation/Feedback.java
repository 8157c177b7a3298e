package org.attestry.command.implementation;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.implementation.FeedbackEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** A word of a customer or a colleague, and the answer to it. */
@Aggregate(type = "Feedback")
final class Feedback extends Root {

    private Word stage = new Word.Unknown();

    @Decides
    Version handle(RecordCustomerFeedback command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(AnswerFeedback command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @EventSourcingHandler
    void on(FeedbackEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
