package org.attestry.events.issues;

import java.time.Instant;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to an issue. */
public sealed interface IssueEvent extends Event {

    /** The issue it happened to. */
    IssueId issue();

    /** When it took effect; within an issue it never goes backwards. */
    Instant at();

    @Override
    default Id subject() {
        return issue();
    }

    @Override
    default String sentence() {
        return IssueSentences.of(this);
    }

    /** Somebody told us that something is wrong or missing. */
    record IssueOpened(
            IssueId issue,
            IssueKind kind,
            Reporter reporter,
            String title,
            @Nullable String details,
            @Nullable ProviderId provider,
            MarketId market,
            @Nullable Channel channel,
            Instant at)
            implements IssueEvent, InMarket {}

    /** It was said what sort of issue it is and how severe; the reason is there where the priority is not derived. */
    record IssueClassified(
            IssueId issue,
            String category,
            @Nullable String subcategory,
            @Nullable String symptom,
            Level impact,
            Level urgency,
            Priority priority,
            @Nullable String reason,
            Instant at)
            implements IssueEvent {}

    /** A group, a person of it, or both were given the issue. */
    record IssueAssigned(
            IssueId issue,
            @Nullable GroupId group,
            @Nullable StaffId person,
            Instant at) implements IssueEvent {}

    /** Somebody took it up. */
    record IssueAccepted(IssueId issue, StaffId acceptedBy, Instant at) implements IssueEvent {}

    /** Others have it from now on. */
    record IssueTransferred(
            IssueId issue,
            @Nullable GroupId fromGroup,
            @Nullable StaffId fromPerson,
            @Nullable GroupId group,
            @Nullable StaffId person,
            String reason,
            Instant at)
            implements IssueEvent {}

    /** Something must be known first; the clock stands still. */
    record InformationRequested(IssueId issue, int question, WaitsFor from, String text, Instant at)
            implements IssueEvent {}

    /** What was asked for came; the clock goes on. */
    record InformationSupplied(IssueId issue, int question, String text, Instant at) implements IssueEvent {}

    /** The reporter was told how it stands. */
    record ReporterAnswered(IssueId issue, int message, String text, Instant at) implements IssueEvent {}

    /** A way to settle it was put forward; it now needs a second person's yes. */
    record ResolutionProposed(IssueId issue, StaffId proposedBy, String text, Instant at) implements IssueEvent {}

    /** A second person agreed with the way put forward. */
    record ResolutionApproved(IssueId issue, StaffId approvedBy, Instant at) implements IssueEvent {}

    /** It was settled, after so many seconds since the clock's start, those in which it stood still told apart. */
    record IssueResolved(
            IssueId issue,
            StaffId resolvedBy,
            String code,
            String text,
            Instant clockStartedAt,
            long pausedSeconds,
            Instant at)
            implements IssueEvent {}

    /** The reporter said that it is settled. */
    record ResolutionConfirmed(IssueId issue, StaffId confirmedBy, String word, Instant at) implements IssueEvent {}

    /** It was not settled after all; soon enough, the old clock goes on as if it had never stopped. */
    record IssueReopened(IssueId issue, String reason, boolean sameClock, Instant at) implements IssueEvent {}

    /** It is over: settled, and confirmed or left unanswered. */
    record IssueClosed(IssueId issue, @Nullable String reason, Instant at) implements IssueEvent {}

    /** It is over without having been settled. */
    record IssueDropped(IssueId issue, String reason, Instant at) implements IssueEvent {}

    /** It was the same as another one, which goes on for both. */
    record IssueMerged(IssueId issue, IssueId into, Instant at) implements IssueEvent {}
}
