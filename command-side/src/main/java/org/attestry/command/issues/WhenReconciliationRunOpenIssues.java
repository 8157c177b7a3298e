package org.attestry.command.issues;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.events.implementation.InventoryDifference;
import org.attestry.events.implementation.ReconciliationEvent.ReconciliationRun;
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.IssueKind;
import org.attestry.events.issues.Reporter;
import org.axonframework.eventhandling.EventHandler;

/** Whatever is live and was never approved, differs from it or should be gone is somebody's issue. */
@Policy(name = "issues.reconciliation")
final class WhenReconciliationRunOpenIssues {

    @EventHandler
    List<Then> on(ReconciliationRun run) {
        return run.differences().stream()
                .filter(difference -> difference.found().isWrong())
                .<Then>map(difference -> Then.send(open(run, difference)))
                .toList();
    }

    private static OpenIssue open(ReconciliationRun run, InventoryDifference difference) {
        return new OpenIssue(
                nameOf(run, difference),
                IssueKind.INTERNAL,
                new Reporter(run.reconciledBy().value()),
                "%s in an inventory: %s".formatted(inWords(difference), difference.caseId()),
                "%s, live since %s with the hash %s. %s."
                        .formatted(run.system(), difference.liveSince(), difference.foundHash(), difference.note()),
                null,
                run.market(),
                null);
    }

    /** The same finding in the next inventory is the same issue: nobody is told twice of what is known. */
    private static IssueId nameOf(ReconciliationRun run, InventoryDifference difference) {
        var finding = String.join(
                "\n",
                run.system(),
                difference.caseId().value(),
                difference.found().name(),
                difference.foundHash(),
                difference.liveSince().toString());
        return new IssueId("iss-rec-" + UUID.nameUUIDFromBytes(finding.getBytes(StandardCharsets.UTF_8)));
    }

    private static String inWords(InventoryDifference difference) {
        return switch (difference.found()) {
            case ORPHAN -> "Live and never approved";
            case DRIFT -> "Live under other terms than approved";
            case ZOMBIE -> "Live after the end of its exception";
            case APPROVED, UNVERIFIED -> "Live as approved";
        };
    }
}
