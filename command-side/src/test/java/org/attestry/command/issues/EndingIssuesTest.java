package org.attestry.command.issues;

import static org.attestry.command.issues.Given.ISSUE;
import static org.attestry.command.issues.Given.OTHER;
import static org.attestry.command.issues.Given.after;
import static org.attestry.command.issues.Given.closed;
import static org.attestry.command.issues.Given.confirmed;
import static org.attestry.command.issues.Given.dana;
import static org.attestry.command.issues.Given.dropped;
import static org.attestry.command.issues.Given.hour;
import static org.attestry.command.issues.Given.merged;
import static org.attestry.command.issues.Given.opened;
import static org.attestry.command.issues.Given.resolved;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;

import java.time.Duration;
import org.attestry.command.kernel.Callers;
import org.attestry.events.issues.IssueEvent.IssueClosed;
import org.attestry.events.issues.IssueEvent.IssueDropped;
import org.attestry.events.issues.IssueEvent.IssueMerged;
import org.attestry.events.issues.IssueEvent.IssueReopened;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.junit.jupiter.api.Test;

class EndingIssuesTest {

    private static final CloseIssue CLOSING = new CloseIssue(ISSUE, null);
    private static final ReopenIssue REOPENING = new ReopenIssue(ISSUE, "It came back");

    @Test
    void a_confirmed_issue_is_closed_at_once() {
        given(Issue.class, opened(), resolved(), confirmed())
                .by(after(7, dana()))
                .when(CLOSING)
                .then(new IssueClosed(ISSUE, null, hour(7)));
    }

    @Test
    void a_silent_reporter_has_five_days() {
        given(Issue.class, opened(), resolved())
                .by(after(6 + 5 * 24 - 1, dana()))
                .when(CLOSING)
                .isRefused(IssueRefusal.TOO_SOON);
        given(Issue.class, opened(), resolved())
                .by(after(6 + 5 * 24, dana()))
                .when(CLOSING)
                .then(new IssueClosed(ISSUE, null, hour(6 + 5 * 24)));
    }

    @Test
    void sooner_only_with_a_reason() {
        given(Issue.class, opened(), resolved())
                .by(after(7, dana()))
                .when(new CloseIssue(ISSUE, "The office shut down"))
                .then(new IssueClosed(ISSUE, "The office shut down", hour(7)));
    }

    @Test
    void an_unresolved_issue_is_dropped_with_a_reason_only() {
        given(Issue.class, opened()).when(CLOSING).isRefused(IssueRefusal.NOT_RESOLVED);
        given(Issue.class, opened())
                .when(new CloseIssue(ISSUE, "Reported in error"))
                .then(new IssueDropped(ISSUE, "Reported in error", NOW));
    }

    @Test
    void closing_the_same_way_again_is_no_news_and_otherwise_it_is_closed() {
        given(Issue.class, opened(), resolved(), closed()).when(CLOSING).isNoNews();
        given(Issue.class, opened(), dropped())
                .when(new CloseIssue(ISSUE, "Reported in error"))
                .isNoNews();
        given(Issue.class, opened(), dropped()).when(CLOSING).isRefused(IssueRefusal.CLOSED);
        given(Issue.class, opened(), merged()).when(CLOSING).isRefused(IssueRefusal.MERGED);
    }

    @Test
    void reopened_within_14_days_the_same_clock_goes_on() {
        var caller = Callers.at(dana(), hour(6).plus(Duration.ofDays(14)));
        given(Issue.class, opened(), resolved(), closed())
                .by(caller)
                .when(REOPENING)
                .then(new IssueReopened(ISSUE, "It came back", true, caller.at()));
    }

    @Test
    void reopened_later_a_new_clock_begins() {
        var late = hour(6).plus(Duration.ofDays(14)).plusSeconds(60);
        given(Issue.class, opened(), resolved(), closed())
                .by(Callers.at(dana(), late))
                .when(REOPENING)
                .then(new IssueReopened(ISSUE, "It came back", false, late));
        var resolvedAgain = late.plusSeconds(3600);
        given(Issue.class, opened(), resolved(), new IssueReopened(ISSUE, "It came back", false, late))
                .by(Callers.at(dana(), resolvedAgain))
                .when(new ResolveIssue(ISSUE, "corrected", "Once more", null))
                .then(new IssueResolved(ISSUE, Given.DANA, "corrected", "Once more", late, 0, resolvedAgain));
    }

    @Test
    void a_dropped_issue_counts_from_its_dropping() {
        given(Issue.class, opened(), dropped())
                .when(REOPENING)
                .then(new IssueReopened(ISSUE, "It came back", true, NOW));
    }

    @Test
    void reopening_for_the_same_reason_is_no_news_and_what_is_open_is_not_reopened() {
        var reopened = new IssueReopened(ISSUE, "It came back", true, hour(7));
        given(Issue.class, opened(), resolved(), reopened).when(REOPENING).isNoNews();
        given(Issue.class, opened()).when(REOPENING).isRefused(IssueRefusal.NOT_RESOLVED);
        given(Issue.class, opened(), merged()).when(REOPENING).isRefused(IssueRefusal.MERGED);
    }

    @Test
    void a_duplicate_goes_on_under_the_other_issue() {
        given(Issue.class, opened())
                .when(new MergeDuplicateIssue(ISSUE, OTHER))
                .then(new IssueMerged(ISSUE, OTHER, NOW));
        given(Issue.class, opened(), merged())
                .when(new MergeDuplicateIssue(ISSUE, OTHER))
                .isNoNews();
        given(Issue.class, opened()).when(new MergeDuplicateIssue(ISSUE, ISSUE)).isRefused(IssueRefusal.ITSELF);
    }
}
