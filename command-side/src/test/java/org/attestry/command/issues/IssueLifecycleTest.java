package org.attestry.command.issues;

import static org.attestry.command.issues.Given.BILLING;
import static org.attestry.command.issues.Given.CONTRACTS;
import static org.attestry.command.issues.Given.DANA;
import static org.attestry.command.issues.Given.ISSUE;
import static org.attestry.command.issues.Given.NORTH;
import static org.attestry.command.issues.Given.OTHER;
import static org.attestry.command.issues.Given.dana;
import static org.attestry.command.issues.Given.lee;
import static org.attestry.command.issues.Given.opened;

import org.attestry.command.kernel.Lifecycle;
import org.attestry.events.issues.Channel;
import org.attestry.events.issues.IssueKind;
import org.attestry.events.issues.Level;
import org.attestry.events.issues.WaitsFor;
import org.junit.jupiter.api.Test;

class IssueLifecycleTest {

    @Test
    void every_command_is_answered_at_every_stage() throws Exception {
        Lifecycle.of(Issue.class)
                .stage("unopened")
                .stage("open", opened())
                .stage("assigned", opened(), Given.assigned(BILLING, DANA))
                .stage("waiting", opened(), Given.asked())
                .stage("proposed", opened(), Given.proposed())
                .stage("resolved", opened(), Given.resolved())
                .stage("confirmed", opened(), Given.resolved(), Given.confirmed())
                .stage("closed", opened(), Given.resolved(), Given.closed())
                .stage("dropped", opened(), Given.dropped())
                .stage("merged", opened(), Given.merged())
                .command(
                        dana(),
                        new OpenIssue(
                                ISSUE,
                                IssueKind.CUSTOMER,
                                Given.CLINIC,
                                "Unpaid claims",
                                null,
                                null,
                                NORTH,
                                Channel.PHONE))
                .command(dana(), new ClassifyIssue(ISSUE, "billing", null, null, Level.HIGH, Level.LOW, null, null))
                .command(dana(), new AssignIssue(ISSUE, BILLING, DANA))
                .command(dana(), new AcceptIssue(ISSUE, null))
                .command(dana(), new TransferIssue(ISSUE, CONTRACTS, null, "Not ours"))
                .command(dana(), new RequestInformation(ISSUE, 2, WaitsFor.VENDOR, "When?"))
                .command(dana(), new SupplyInformation(ISSUE, 1, "These five"))
                .command(dana(), new RespondToReporter(ISSUE, 1, "We are at it"))
                .command(dana(), new ProposeResolution(ISSUE, "Extend the scope"))
                .command(lee(), new ApproveResolution(ISSUE))
                .command(dana(), new ResolveIssue(ISSUE, "corrected", "The scope was extended", null))
                .command(lee(), new ConfirmResolution(ISSUE, "Paid"))
                .command(dana(), new ReopenIssue(ISSUE, "It came back"))
                .command(dana(), new CloseIssue(ISSUE, null))
                .command(dana(), new MergeDuplicateIssue(ISSUE, OTHER))
                .isAsIn("issue");
    }
}
