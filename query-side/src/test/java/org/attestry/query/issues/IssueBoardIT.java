package org.attestry.query.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.issues.Told.NORTH;
import static org.attestry.query.issues.Told.SOUTH;
import static org.attestry.query.issues.Told.accepted;
import static org.attestry.query.issues.Told.answered;
import static org.attestry.query.issues.Told.asked;
import static org.attestry.query.issues.Told.classified;
import static org.attestry.query.issues.Told.closed;
import static org.attestry.query.issues.Told.hour;
import static org.attestry.query.issues.Told.id;
import static org.attestry.query.issues.Told.opened;
import static org.attestry.query.issues.Told.reopened;
import static org.attestry.query.issues.Told.resolved;
import static org.attestry.query.issues.Told.transferred;

import java.util.List;
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.Priority;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.attestry.query.kernel.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class IssueBoardIT {

    @AutoClose
    private final History history = History.seenBy(new IssueBoard());

    @Test
    void an_issue_stands_where_its_last_event_left_it() {
        history.happened(opened(1, 0));
        assertThat(state(1)).isEqualTo(IssueState.OPEN);
        history.happened(accepted(1, 1));
        assertThat(state(1)).isEqualTo(IssueState.ACCEPTED);
        history.happened(asked(1, 2));
        assertThat(state(1)).isEqualTo(IssueState.WAITING);
        assertThat(issue(1).waitingSince()).isEqualTo(hour(2));
        history.happened(answered(1, 3));
        assertThat(state(1)).isEqualTo(IssueState.ACCEPTED);
        history.happened(resolved(1, 0, 1, 4));
        assertThat(state(1)).isEqualTo(IssueState.RESOLVED);
        history.happened(closed(1, 200));
        assertThat(state(1)).isEqualTo(IssueState.CLOSED);
        assertThat(issue(1).ageHours()).isEqualByComparingTo("200.0");
        history.happened(reopened(1, false, 400));
        assertThat(state(1)).isEqualTo(IssueState.ACCEPTED);
        assertThat(issue(1))
                .returns(1, BoardedIssue::reopenings)
                .returns(hour(400), BoardedIssue::clockStartedAt)
                .returns(null, BoardedIssue::endedAt);
    }

    @Test
    void a_resolution_ends_the_waiting_on_the_board_too() {
        history.happened(opened(1, 0), asked(1, 1), resolved(1, 0, 1, 2));
        assertThat(issue(1))
                .returns(IssueState.RESOLVED, BoardedIssue::state)
                .returns(null, BoardedIssue::waitsFor)
                .returns(null, BoardedIssue::waitingSince);
    }

    @Test
    void the_board_is_narrowed_by_state_priority_group_and_age() {
        history.happened(
                opened(1, 0), classified(1, Priority.CRITICAL, 0), opened(2, 1), transferred(2, 2), opened(3, 3));
        assertThat(found(new FindIssues(null, Priority.CRITICAL, null, null, null, null, null, null, null, null, null)))
                .containsExactly(id(1));
        assertThat(found(new FindIssues(null, null, Told.BILLING, null, null, null, null, null, null, null, null)))
                .containsExactly(id(2));
        assertThat(found(new FindIssues(
                        IssueState.OPEN, null, null, null, null, null, null, null, 1_000_000, null, null)))
                .isEmpty();
        assertThat(found(new FindIssues(IssueState.OPEN, null, null, null, null, null, null, NORTH, null, null, null)))
                .containsExactly(id(1), id(2), id(3));
    }

    @Test
    void the_board_is_paged_oldest_first() {
        history.happened(opened(1, 5), opened(2, 4), opened(3, 3));
        Page<BoardedIssue> first = history.ask(page(null));
        assertThat(first.items()).extracting(BoardedIssue::issue).containsExactly(id(3), id(2));
        assertThat(history.ask(page(first.next())).items())
                .extracting(BoardedIssue::issue)
                .containsExactly(id(1));
    }

    @Test
    void nobody_sees_issues_of_another_market() {
        history.happened(opened(1, NORTH, 0), opened(2, SOUTH, 0));
        var southern = history.as(Role.REPRESENTATIVE, Markets.only(SOUTH));
        assertThat(southern.ask(page(null)).items())
                .extracting(BoardedIssue::issue)
                .containsExactly(id(2));
        assertThat(southern.get("/api/issues/iss-1").status()).isEqualTo(404);
    }

    private static FindIssues page(@org.jspecify.annotations.Nullable String after) {
        return new FindIssues(null, null, null, null, null, null, null, null, null, after, 2);
    }

    private List<IssueId> found(FindIssues query) {
        return history.ask(query).items().stream().map(BoardedIssue::issue).toList();
    }

    private BoardedIssue issue(int n) {
        return history.ask(new FindIssue(id(n)));
    }

    private IssueState state(int n) {
        return issue(n).state();
    }
}
