package org.attestry.events.implementation;

import java.time.Instant;
import java.util.Locale;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a word of feedback. */
public sealed interface FeedbackEvent extends Event {

    /** The word it happened to. */
    FeedbackId feedback();

    /** The moment from which it counts. */
    Instant at();

    @Override
    default Id subject() {
        return feedback();
    }

    /** Somebody said what they think of it, from 0 (never again) to 10. */
    record CustomerFeedbackRecorded(
            FeedbackId feedback,
            FeedbackSource source,
            String givenBy,
            int score,
            String text,
            @Nullable ImplementationId implementation,
            @Nullable OnboardingId onboarding,
            StaffId recordedBy,
            MarketId market,
            Instant at)
            implements FeedbackEvent, InMarket {

        @Override
        public String sentence() {
            return "%s (%s) gave %d of 10: %s".formatted(givenBy, source.name().toLowerCase(Locale.ROOT), score, text);
        }
    }

    /** Whoever gave it got an answer. */
    record FeedbackAnswered(FeedbackId feedback, String text, StaffId answeredBy, Instant at) implements FeedbackEvent {

        @Override
        public String sentence() {
            return "%s answered: %s".formatted(answeredBy, text);
        }
    }
}
