package org.attestry.query.implementation;

import java.time.Instant;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.implementation.FeedbackId;
import org.attestry.events.implementation.FeedbackSource;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.OnboardingId;
import org.jspecify.annotations.Nullable;

/** A word of feedback, and the answer to it if there is one. */
public record HeardFeedback(
        FeedbackId feedback,
        FeedbackSource source,
        String givenBy,
        int score,
        String text,
        @Nullable ImplementationId implementation,
        @Nullable OnboardingId onboarding,
        StaffId recordedBy,
        Instant recordedAt,
        @Nullable String answer,
        @Nullable StaffId answeredBy,
        @Nullable Instant answeredAt,
        MarketId market) {}
