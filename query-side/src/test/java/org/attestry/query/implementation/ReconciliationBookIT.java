package org.attestry.query.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.implementation.Told.*;

import java.time.LocalDate;
import java.util.List;
import org.attestry.events.implementation.InventoryClass;
import org.attestry.events.implementation.InventoryDifference;
import org.attestry.events.implementation.InventoryId;
import org.attestry.events.implementation.ReconciliationEvent.ReconciliationRun;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What inventories of live systems told when they were held against the approvals. */
class ReconciliationBookIT {

    private static final InventoryId INVENTORY = new InventoryId("inv-1");

    @AutoClose
    private final History history = History.seenBy(new ReconciliationBook());

    @Test
    void every_class_is_counted_and_what_is_not_live_is_late_or_not_yet_due() {
        for (int number = 1; number <= 5; number++) {
            history.happened(handedOver(number, "2026-07-01", number == 4 ? "2026-08-31" : "2026-07-31"));
        }
        history.happened(expired(5, "2026-08-01"))
                .happened(handedOver(6, "2026-08-03", "2026-08-31"))
                .happened(run(1, drift(2)));
        var found = history.ask(new FindInventory(INVENTORY));
        assertThat(found)
                .isEqualTo(new ReconciledInventory(
                        INVENTORY, "Rating", on("2026-08-02"), 5, 4, 0, 1, 1, 0, 1, 0, OLGA, NORTH));
        assertThat(notLive(null))
                .containsExactly(
                        new NotLive(caseOf(3), on("2026-07-01"), LocalDate.parse("2026-07-31"), true),
                        new NotLive(caseOf(4), on("2026-07-01"), LocalDate.parse("2026-08-31"), false));
        assertThat(notLive(true)).extracting(NotLive::caseId).containsExactly(caseOf(3));
    }

    @Test
    void the_plan_says_when_something_is_due() {
        history.happened(handedOver(1, "2026-07-01", "2026-07-31"))
                .happened(planned(1, "2026-07-02", "2026-08-20"))
                .happened(run(9));
        assertThat(notLive(null)).extracting(NotLive::late).containsExactly(false);
    }

    @Test
    void differences_are_listed_by_their_lines() {
        var orphan = new InventoryDifference(
                2, caseOf(8), "sha256:8", on("2026-07-01"), InventoryClass.ORPHAN, "There is no such case");
        history.happened(run(1, drift(2), orphan));
        assertThat(history.ask(new FindInventoryDifferences(INVENTORY, null, null, null))
                        .items())
                .extracting(FoundDifference::caseId)
                .containsExactly(caseOf(2), caseOf(8));
        assertThat(history.ask(new FindInventoryDifferences(INVENTORY, InventoryClass.ORPHAN, null, null))
                        .items())
                .containsExactly(new FoundDifference(
                        2, caseOf(8), InventoryClass.ORPHAN, "sha256:8", on("2026-07-01"), "There is no such case"));
    }

    @Test
    void inventories_of_other_markets_are_not_shown() {
        history.happened(run(1));
        var south = history.as(Role.OFFICER, Markets.only(SOUTH));
        assertThat(south.get("/api/inventories").json().at("/items")).isEmpty();
        assertThat(south.get("/api/inventories/inv-1/not-live").json().at("/items"))
                .isEmpty();
        assertThat(south.get("/api/inventories/inv-1").status()).isEqualTo(404);
        assertThat(history.ask(new FindInventories(NORTH, "Rating", null, null)).items())
                .hasSize(1);
    }

    private static InventoryDifference drift(int number) {
        return new InventoryDifference(
                1, caseOf(number), "sha256:0", on("2026-07-01"), InventoryClass.DRIFT, "Other terms");
    }

    private static ReconciliationRun run(int live, InventoryDifference... differences) {
        return new ReconciliationRun(
                INVENTORY,
                "Rating",
                on("2026-08-02"),
                "sha256:1",
                4 + differences.length,
                List.of(caseOf(live)),
                List.of(differences),
                OLGA,
                NORTH,
                on("2026-08-02"));
    }

    private List<NotLive> notLive(@Nullable Boolean late) {
        return history.ask(new FindNotLive(INVENTORY, late, null, null)).items();
    }
}
