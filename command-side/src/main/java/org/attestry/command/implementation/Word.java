package org.attestry.command.implementation;

import org.attestry.events.implementation.FeedbackEvent;
import org.attestry.events.implementation.FeedbackEvent.CustomerFeedbackRecorded;
import org.attestry.events.implementation.FeedbackEvent.FeedbackAnswered;

/** Whether feedback was answered. */
sealed interface Word {

    /** Nobody said anything. */
    record Unknown() implements Word {}

    /** It waits for an answer. */
    record Recorded(CustomerFeedbackRecorded said) implements Word {}

    /** It has one. */
    record Answered(CustomerFeedbackRecorded said, FeedbackAnswered answer) implements Word {}

    /** What follows; what happened is never argued with. */
    default Word after(FeedbackEvent event) {
        return switch (event) {
            case CustomerFeedbackRecorded e -> new Recorded(e);
            case FeedbackAnswered e ->
                switch (this) {
                    case Unknown none -> throw new IllegalStateException("An answer follows a word");
                    case Recorded(var said) -> new Answered(said, e);
                    case Answered(var said, var before) -> new Answered(said, e);
                };
        };
    }
}
