package org.attestry.command.issues;

import static org.attestry.command.issues.Given.DANA;
import static org.attestry.command.issues.Given.ISSUE;
import static org.attestry.command.issues.Given.LEE;
import static org.attestry.command.issues.Given.OPENED;
import static org.attestry.command.issues.Given.confirmed;
import static org.attestry.command.issues.Given.dana;
import static org.attestry.command.issues.Given.hour;
import static org.attestry.command.issues.Given.lee;
import static org.attestry.command.issues.Given.opened;
import static org.attestry.command.issues.Given.openedBy;
import static org.attestry.command.issues.Given.proposed;
import static org.attestry.command.issues.Given.resolved;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueEvent.ResolutionApproved;
import org.attestry.events.issues.IssueEvent.ResolutionConfirmed;
import org.attestry.events.issues.Reporter;
import org.junit.jupiter.api.Test;

class ResolvingIssuesTest {

    private static final ResolveIssue RESOLVING = new ResolveIssue(ISSUE, "corrected", "The scope was extended", null);
    private static final ApproveResolution APPROVING = new ApproveResolution(ISSUE);
    private static final ConfirmResolution CONFIRMING = new ConfirmResolution(ISSUE, "Paid");

    @Test
    void an_issue_may_be_resolved_at_first_contact() {
        given(Issue.class, opened())
                .by(dana())
                .when(RESOLVING)
                .then(new IssueResolved(ISSUE, DANA, "corrected", "The scope was extended", OPENED, 0, NOW));
    }

    @Test
    void resolving_the_same_again_is_no_news_and_otherwise_it_is_reopened_first() {
        given(Issue.class, opened(), resolved()).by(dana()).when(RESOLVING).isNoNews();
        given(Issue.class, opened(), resolved()).by(lee()).when(RESOLVING).isRefused(IssueRefusal.ALREADY_RESOLVED);
    }

    @Test
    void a_proposed_resolution_needs_a_second_person() {
        given(Issue.class, opened(), proposed()).by(dana()).when(RESOLVING).isRefused(IssueRefusal.NOT_YET_APPROVED);
        given(Issue.class, opened(), proposed()).by(dana()).when(APPROVING).isRefused(IssueRefusal.OWN_PROPOSAL);
        given(Issue.class, opened(), proposed())
                .by(lee())
                .when(APPROVING)
                .then(new ResolutionApproved(ISSUE, LEE, NOW));
    }

    @Test
    void an_approved_resolution_is_put_into_effect() {
        given(Issue.class, opened(), proposed(), new ResolutionApproved(ISSUE, LEE, hour(5)))
                .by(dana())
                .when(RESOLVING)
                .then(new IssueResolved(ISSUE, DANA, "corrected", "The scope was extended", OPENED, 0, NOW));
    }

    @Test
    void a_new_proposal_needs_a_new_approval() {
        given(Issue.class, opened(), proposed(), new ResolutionApproved(ISSUE, LEE, hour(5)), proposed())
                .by(dana())
                .when(RESOLVING)
                .isRefused(IssueRefusal.NOT_YET_APPROVED);
    }

    @Test
    void nothing_is_approved_that_nobody_proposed() {
        given(Issue.class, opened()).when(APPROVING).isRefused(IssueRefusal.NOTHING_PROPOSED);
    }

    @Test
    void whoever_resolved_an_issue_never_confirms_it() {
        given(Issue.class, opened(), resolved()).by(dana()).when(CONFIRMING).isRefused(IssueRefusal.OWN_RESOLUTION);
    }

    @Test
    void whoever_resolved_an_issue_never_confirms_it_even_as_its_reporter() {
        given(Issue.class, openedBy(new Reporter("stf-dana")), resolved())
                .by(dana())
                .when(CONFIRMING)
                .isRefused(IssueRefusal.OWN_RESOLUTION);
    }

    @Test
    void a_colleague_who_brought_it_confirms_personally() {
        var brought = openedBy(new Reporter("stf-lee"));
        given(Issue.class, brought, resolved())
                .by(caller("stf-kim"))
                .when(CONFIRMING)
                .isRefused(IssueRefusal.NOT_THE_REPORTER);
        given(Issue.class, brought, resolved())
                .by(lee())
                .when(CONFIRMING)
                .then(new ResolutionConfirmed(ISSUE, LEE, "Paid", NOW));
    }

    @Test
    void the_word_of_an_outsider_is_passed_on_by_somebody_who_did_not_resolve_it() {
        given(Issue.class, opened(), resolved())
                .by(lee())
                .when(CONFIRMING)
                .then(new ResolutionConfirmed(ISSUE, LEE, "Paid", NOW));
        given(Issue.class, opened(), resolved(), confirmed())
                .by(lee())
                .when(CONFIRMING)
                .isNoNews();
    }

    @Test
    void what_is_not_resolved_is_not_confirmed() {
        given(Issue.class, opened()).when(CONFIRMING).isRefused(IssueRefusal.NOT_RESOLVED);
    }
}
