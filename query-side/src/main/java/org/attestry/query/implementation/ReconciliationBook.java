package org.attestry.query.implementation;

import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.InventoryClass;
import org.attestry.events.implementation.InventoryDifference;
import org.attestry.events.implementation.ReconciliationEvent;
import org.attestry.events.implementation.ReconciliationEvent.ReconciliationRun;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What inventories of live systems told when they were held against the approvals. */
@View(name = "implementation.reconciliation", version = 1)
@Tables("""
    create table inventory (
        inventory text collate "C" primary key, system text not null, taken_at timestamptz not null,
        lines integer not null, approved bigint not null, unverified bigint not null, orphans bigint not null,
        drifted bigint not null, zombies bigint not null, live text[] not null, reconciled_by text not null,
        market text not null
    );
    create index inventory_by_time on inventory (taken_at, inventory);
    create table difference (
        inventory text collate "C", line integer, case_id text collate "C" not null, found text not null,
        found_hash text not null, live_since timestamptz not null, note text not null, market text not null,
        primary key (inventory, line)
    );
    """ + LoopRows.APPROVALS + LoopRows.STEPS + Confidential.TABLES)
final class ReconciliationBook {

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        LoopRows.write(event, rows, trail);
        Confidential.note(event, rows, trail);
    }

    @EventHandler
    void on(ImplementationEvent event, Rows rows, Trail trail) {
        LoopRows.write(event, rows, trail);
    }

    @EventHandler
    void on(ReconciliationEvent event, Rows rows) {
        switch (event) {
            case ReconciliationRun e -> {
                rows.put("inventory", e.inventory())
                        .set("system", e.system())
                        .set("taken_at", e.takenAt())
                        .set("lines", e.lines())
                        .set("approved", e.count(InventoryClass.APPROVED))
                        .set("unverified", e.count(InventoryClass.UNVERIFIED))
                        .set("orphans", e.count(InventoryClass.ORPHAN))
                        .set("drifted", e.count(InventoryClass.DRIFT))
                        .set("zombies", e.count(InventoryClass.ZOMBIE))
                        .set("live", e.live())
                        .set("reconciled_by", e.reconciledBy())
                        .set("market", e.market());
                e.differences().forEach(difference -> differs(e, difference, rows));
            }
        }
    }

    private static void differs(ReconciliationRun run, InventoryDifference difference, Rows rows) {
        rows.put("difference", run.inventory(), difference.line())
                .set("case_id", difference.caseId())
                .set("found", difference.found())
                .set("found_hash", difference.foundHash())
                .set("live_since", difference.liveSince())
                .set("note", difference.note())
                .set("market", run.market());
    }

    @QueryHandler
    Page<ReconciledInventory> find(FindInventories query, Answering sql) {
        return sql.select(ReconciliationSql.INVENTORIES)
                .inMarket("market")
                .where("market = :market")
                .where("system = :system")
                .newest("taken_at", "inventory")
                .page(ReconciledInventory.class);
    }

    @QueryHandler
    ReconciledInventory find(FindInventory query, Answering sql) {
        return sql.select(ReconciliationSql.INVENTORIES)
                .inMarket("market")
                .where("inventory = :inventory")
                .one(ReconciledInventory.class);
    }

    @QueryHandler
    Page<FoundDifference> find(FindInventoryDifferences query, Answering sql) {
        return Confidential.narrowed(sql.from("difference").inMarket("market"), sql, "case_id")
                .where("inventory = :inventory")
                .where("found = :found")
                .oldest("line")
                .page(FoundDifference.class);
    }

    @QueryHandler
    Page<NotLive> find(FindNotLive query, Answering sql) {
        return Confidential.narrowed(sql.select(ReconciliationSql.NOT_LIVE).inMarket("market"), sql, "case_id")
                .where("inventory = :inventory")
                .where("late = :late")
                .oldest("due_by", "case_id")
                .page(NotLive.class);
    }
}
