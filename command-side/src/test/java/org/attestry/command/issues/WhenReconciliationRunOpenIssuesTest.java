package org.attestry.command.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attestry.command.kernel.Then;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.implementation.InventoryClass;
import org.attestry.events.implementation.InventoryDifference;
import org.attestry.events.implementation.InventoryId;
import org.attestry.events.implementation.ReconciliationEvent.ReconciliationRun;
import org.junit.jupiter.api.Test;

class WhenReconciliationRunOpenIssuesTest {

    private static final Instant SINCE = Instant.parse("2026-07-01T00:00:00Z");
    private final WhenReconciliationRunOpenIssues policy = new WhenReconciliationRunOpenIssues();

    @Test
    void each_orphan_drift_and_zombie_opens_an_issue_and_what_is_only_unverified_does_not() {
        var opened = opened(run(
                "inv-1",
                InventoryClass.ORPHAN,
                InventoryClass.DRIFT,
                InventoryClass.ZOMBIE,
                InventoryClass.UNVERIFIED));
        assertThat(opened)
                .extracting(OpenIssue::title)
                .containsExactly(
                        "Live and never approved in an inventory: exc-1",
                        "Live under other terms than approved in an inventory: exc-2",
                        "Live after the end of its exception in an inventory: exc-3");
        assertThat(opened).extracting(OpenIssue::issue).doesNotHaveDuplicates();
    }

    @Test
    void the_same_finding_in_the_next_inventory_is_the_same_issue() {
        assertThat(opened(run("inv-2", InventoryClass.DRIFT))).isEqualTo(opened(run("inv-1", InventoryClass.DRIFT)));
    }

    private List<OpenIssue> opened(ReconciliationRun run) {
        return policy.on(run).stream()
                .map(then -> (OpenIssue) ((Then.Send) then).command())
                .toList();
    }

    private static ReconciliationRun run(String inventory, InventoryClass... found) {
        var differences = new ArrayList<InventoryDifference>();
        for (int line = 1; line <= found.length; line++) {
            differences.add(new InventoryDifference(
                    line, new ExceptionCaseId("exc-" + line), "sha256:0", SINCE, found[line - 1], "As found"));
        }
        return new ReconciliationRun(
                new InventoryId(inventory),
                "Rating",
                SINCE,
                "sha256:1",
                found.length,
                List.of(),
                differences,
                new StaffId("stf-olga"),
                new MarketId("mkt-north"),
                SINCE);
    }
}
