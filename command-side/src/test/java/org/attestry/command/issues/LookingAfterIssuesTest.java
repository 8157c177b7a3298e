package org.attestry.command.issues;

import static org.attestry.command.issues.Given.BILLING;
import static org.attestry.command.issues.Given.CONTRACTS;
import static org.attestry.command.issues.Given.DANA;
import static org.attestry.command.issues.Given.ISSUE;
import static org.attestry.command.issues.Given.LEE;
import static org.attestry.command.issues.Given.accepted;
import static org.attestry.command.issues.Given.after;
import static org.attestry.command.issues.Given.assigned;
import static org.attestry.command.issues.Given.dana;
import static org.attestry.command.issues.Given.importing;
import static org.attestry.command.issues.Given.lee;
import static org.attestry.command.issues.Given.opened;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.issues.IssueEvent.IssueAccepted;
import org.attestry.events.issues.IssueEvent.IssueAssigned;
import org.attestry.events.issues.IssueEvent.IssueTransferred;
import org.junit.jupiter.api.Test;

class LookingAfterIssuesTest {

    private static final AcceptIssue ACCEPTING = new AcceptIssue(ISSUE, null);

    @Test
    void an_issue_is_given_to_a_group_and_later_to_a_person_of_it() {
        given(Issue.class, opened(), assigned(BILLING, null))
                .when(new AssignIssue(ISSUE, null, DANA))
                .then(new IssueAssigned(ISSUE, BILLING, DANA, NOW));
    }

    @Test
    void assigning_the_same_again_is_no_news() {
        given(Issue.class, opened(), assigned(BILLING, DANA))
                .when(new AssignIssue(ISSUE, BILLING, null))
                .isNoNews();
    }

    @Test
    void somebody_must_be_named() {
        given(Issue.class, opened()).when(new AssignIssue(ISSUE, null, null)).isRefused(IssueRefusal.NOBODY_NAMED);
        given(Issue.class, opened(), assigned(BILLING, null))
                .when(new TransferIssue(ISSUE, null, null, "Not ours"))
                .isRefused(IssueRefusal.NOBODY_NAMED);
    }

    @Test
    void what_others_have_is_transferred_not_assigned() {
        given(Issue.class, opened(), assigned(BILLING, null))
                .when(new AssignIssue(ISSUE, CONTRACTS, null))
                .isRefused(IssueRefusal.ALREADY_ASSIGNED);
    }

    @Test
    void a_transfer_to_another_group_leaves_the_person_behind() {
        given(Issue.class, opened(), assigned(BILLING, DANA))
                .when(new TransferIssue(ISSUE, CONTRACTS, null, "Not ours"))
                .then(new IssueTransferred(ISSUE, BILLING, DANA, CONTRACTS, null, "Not ours", NOW));
    }

    @Test
    void a_transfer_to_a_person_stays_in_the_group() {
        given(Issue.class, opened(), assigned(BILLING, DANA))
                .when(new TransferIssue(ISSUE, null, LEE, "On leave"))
                .then(new IssueTransferred(ISSUE, BILLING, DANA, BILLING, LEE, "On leave", NOW));
    }

    @Test
    void a_transfer_to_those_who_have_it_is_no_news() {
        given(Issue.class, opened(), assigned(BILLING, DANA))
                .when(new TransferIssue(ISSUE, BILLING, DANA, "Again"))
                .isNoNews();
    }

    @Test
    void what_nobody_has_is_not_transferred() {
        given(Issue.class, opened())
                .when(new TransferIssue(ISSUE, CONTRACTS, null, "Not ours"))
                .isRefused(IssueRefusal.NOT_ASSIGNED);
    }

    @Test
    void whoever_it_was_given_to_takes_it_up_once() {
        given(Issue.class, opened(), assigned(BILLING, DANA))
                .by(dana())
                .when(ACCEPTING)
                .then(new IssueAccepted(ISSUE, DANA, NOW));
        given(Issue.class, opened(), accepted()).by(dana()).when(ACCEPTING).isNoNews();
    }

    @Test
    void nobody_takes_up_what_was_given_to_another_person() {
        given(Issue.class, opened(), assigned(BILLING, DANA))
                .by(lee())
                .when(ACCEPTING)
                .isRefused(IssueRefusal.NOT_YOURS);
    }

    @Test
    void only_an_import_speaks_in_the_name_of_another_person() {
        given(Issue.class, opened())
                .by(lee())
                .when(new AcceptIssue(ISSUE, DANA))
                .isRefused(IssueRefusal.IN_ANOTHERS_NAME);
        given(Issue.class, opened())
                .by(importing())
                .when(new AcceptIssue(ISSUE, DANA))
                .then(new IssueAccepted(ISSUE, DANA, NOW));
    }

    @Test
    void time_never_runs_backwards_within_an_issue() {
        given(Issue.class, opened(), accepted())
                .by(after(1, dana()))
                .when(new AssignIssue(ISSUE, BILLING, null))
                .isRefused(IssueRefusal.TIME_BACKWARDS);
    }

    @Test
    void two_things_at_the_same_time_keep_their_order() {
        given(Issue.class, opened(), accepted())
                .by(after(2, dana()))
                .when(new AssignIssue(ISSUE, BILLING, null))
                .then(new IssueAssigned(ISSUE, BILLING, null, Given.hour(2)));
    }

    @Test
    void a_closed_or_merged_issue_is_left_alone() {
        given(Issue.class, opened(), Given.resolved(), Given.closed())
                .when(new AssignIssue(ISSUE, BILLING, null))
                .isRefused(IssueRefusal.CLOSED);
        given(Issue.class, opened(), Given.merged())
                .when(new AssignIssue(ISSUE, BILLING, null))
                .isRefused(IssueRefusal.MERGED);
    }
}
