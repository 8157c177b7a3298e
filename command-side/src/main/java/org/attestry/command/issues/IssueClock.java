package org.attestry.command.issues;

import java.time.Duration;
import java.time.Instant;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.InformationRequested;
import org.attestry.events.issues.IssueEvent.InformationSupplied;
import org.attestry.events.issues.IssueEvent.IssueDropped;
import org.attestry.events.issues.IssueEvent.IssueReopened;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.jspecify.annotations.Nullable;

/**
 * How long an issue has been with us: since when, and how much of it the clock stood still.
 *
 * @param stoppedAt when it last stopped, while it waits for an answer
 */
record IssueClock(
        Instant startedAt, Duration paused, @Nullable Instant stoppedAt) {

    /** Reopened within this time of being resolved, an issue goes on with the clock it had. */
    static final Duration SAME_CLOCK = Duration.ofDays(14);

    static IssueClock startedAt(Instant moment) {
        return new IssueClock(moment, Duration.ZERO, null);
    }

    IssueClock after(IssueEvent event) {
        return switch (event) {
            case InformationRequested e when stoppedAt == null -> new IssueClock(startedAt, paused, e.at());
            case InformationSupplied e -> goesOn(e.at());
            case IssueResolved e -> goesOn(e.at());
            case IssueDropped e -> goesOn(e.at());
            case IssueReopened e when !e.sameClock() -> startedAt(e.at());
            default -> this;
        };
    }

    private IssueClock goesOn(Instant moment) {
        return new IssueClock(startedAt, pausedUntil(moment), null);
    }

    Duration pausedUntil(Instant moment) {
        return stoppedAt == null ? paused : paused.plus(Duration.between(stoppedAt, moment));
    }
}
