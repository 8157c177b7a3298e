package org.attestry.query.implementation;

import java.time.Instant;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.implementation.OnboardingId;
import org.jspecify.annotations.Nullable;

/**
 * A customer on the way.
 *
 * @param nextStage the stage to pass next; missing when all are passed, or it is over
 * @param since since when it stands there
 */
public record ListedOnboarding(
        OnboardingId onboarding,
        String customer,
        OnboardingState state,
        List<String> stages,
        @Nullable String nextStage,
        int reworks,
        Instant since,
        Instant openedAt,
        @Nullable Instant liveAt,
        @Nullable Instant closedAt,
        MarketId market) {}
