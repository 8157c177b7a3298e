package org.attestry.events.issues;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestry.events.issues.IssueEvent.InformationRequested;
import org.attestry.events.issues.IssueEvent.InformationSupplied;
import org.attestry.events.issues.IssueEvent.IssueAccepted;
import org.attestry.events.issues.IssueEvent.IssueAssigned;
import org.attestry.events.issues.IssueEvent.IssueClassified;
import org.attestry.events.issues.IssueEvent.IssueClosed;
import org.attestry.events.issues.IssueEvent.IssueDropped;
import org.attestry.events.issues.IssueEvent.IssueMerged;
import org.attestry.events.issues.IssueEvent.IssueOpened;
import org.attestry.events.issues.IssueEvent.IssueReopened;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueEvent.IssueTransferred;
import org.attestry.events.issues.IssueEvent.ReporterAnswered;
import org.attestry.events.issues.IssueEvent.ResolutionApproved;
import org.attestry.events.issues.IssueEvent.ResolutionConfirmed;
import org.attestry.events.issues.IssueEvent.ResolutionProposed;
import org.jspecify.annotations.Nullable;

/** What happened to an issue, in words. */
final class IssueSentences {

    private IssueSentences() {}

    static String of(IssueEvent event) {
        return switch (event) {
            case IssueOpened e -> "%s opened a %s issue: %s".formatted(e.reporter(), word(e.kind()), e.title());
            case IssueClassified e ->
                "It was classified as %s, impact %s, urgency %s, priority %s%s"
                        .formatted(
                                list(e.category(), e.subcategory(), e.symptom()),
                                word(e.impact()),
                                word(e.urgency()),
                                word(e.priority()),
                                because(e.reason()));
            case IssueAssigned e -> "It was given to " + list(e.group(), e.person());
            case IssueAccepted e -> e.acceptedBy() + " took it up";
            case IssueTransferred e ->
                "It went from %s to %s: %s"
                        .formatted(list(e.fromGroup(), e.fromPerson()), list(e.group(), e.person()), e.reason());
            case InformationRequested e ->
                "It waits for %s (question %d): %s".formatted(e.from().word(), e.question(), e.text());
            case InformationSupplied e -> "Question %d was answered: %s".formatted(e.question(), e.text());
            case ReporterAnswered e -> "The reporter was told: " + e.text();
            case ResolutionProposed e -> "%s proposed a resolution: %s".formatted(e.proposedBy(), e.text());
            case ResolutionApproved e -> e.approvedBy() + " approved the proposed resolution";
            case IssueResolved e -> "%s resolved it (%s): %s".formatted(e.resolvedBy(), e.code(), e.text());
            case ResolutionConfirmed e -> "%s confirmed the resolution: %s".formatted(e.confirmedBy(), e.word());
            case IssueReopened e ->
                "It was reopened, %s clock: %s".formatted(e.sameClock() ? "on the same" : "with a new", e.reason());
            case IssueClosed e -> "It was closed" + because(e.reason());
            case IssueDropped e -> "It was closed without a resolution" + because(e.reason());
            case IssueMerged e -> "It was the same as %s and goes on there".formatted(e.into());
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : ": " + reason;
    }

    private static String list(@Nullable Object... parts) {
        var known =
                Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(", "));
        return known.isEmpty() ? "nobody" : known;
    }
}
