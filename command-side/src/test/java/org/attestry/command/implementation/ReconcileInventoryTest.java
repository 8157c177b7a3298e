package org.attestry.command.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.implementation.Orders.*;
import static org.attestry.command.implementation.Outcomes.*;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.recalling;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.implementation.InventoryClass.APPROVED;
import static org.attestry.events.implementation.InventoryClass.DRIFT;
import static org.attestry.events.implementation.InventoryClass.ORPHAN;
import static org.attestry.events.implementation.InventoryClass.UNVERIFIED;
import static org.attestry.events.implementation.InventoryClass.ZOMBIE;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.events.Event;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.TermEvent.ExceptionRevoked;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.InventoryClass;
import org.attestry.events.implementation.InventoryDifference;
import org.attestry.events.implementation.InventoryId;
import org.attestry.events.implementation.ReconciliationEvent.ReconciliationRun;
import org.junit.jupiter.api.Test;

/** What a system says is live, held against what was approved. */
class ReconcileInventoryTest {

    private static final InventoryId INVENTORY = new InventoryId("inv-1");
    private static final Instant SINCE = Instant.parse("2026-07-01T00:00:00Z");
    private static final Event[] LIVE = {communicated(), acknowledged(), plan(), started(), reported(), verified()};

    @Test
    void live_as_approved_and_verified_is_class_a() {
        assertThat(found(HASH, NOW, knowing(LIVE, approved(TERMS)))).isEqualTo(APPROVED);
    }

    @Test
    void live_as_approved_is_not_class_a_before_somebody_verified_it() {
        assertThat(found(HASH, NOW, knowing(new Event[] {communicated()}, approved(TERMS))))
                .isEqualTo(UNVERIFIED);
    }

    @Test
    void live_and_never_approved_is_an_orphan_and_so_is_a_case_that_does_not_exist() {
        assertThat(found(HASH, NOW, knowing(new Event[0]))).isEqualTo(ORPHAN);
        assertThat(Verdict.on(line(HASH), NOW, knowing(new Event[0])).note()).isEqualTo("There is no such case");
        var late = knowing(new Event[0], approved(TERMS));
        assertThat(found(HASH, NOW.minusSeconds(1), late)).isEqualTo(ORPHAN);
    }

    @Test
    void live_under_other_terms_has_drifted() {
        assertThat(found(terms(LAST.plusDays(1)).hash(), NOW, knowing(LIVE, approved(TERMS))))
                .isEqualTo(DRIFT);
    }

    @Test
    void live_after_expiry_or_revocation_is_a_zombie() {
        var expired = new ExceptionExpired(CASE, LAST, NOW);
        var revoked = new ExceptionRevoked(CASE, "Misused", OLGA.staff(), null, NOW);
        assertThat(found(HASH, NOW, knowing(LIVE, approved(TERMS), expired))).isEqualTo(ZOMBIE);
        assertThat(found(HASH, NOW, knowing(LIVE, approved(TERMS), revoked))).isEqualTo(ZOMBIE);
    }

    @Test
    void an_inventory_is_judged_by_what_had_happened_when_it_was_taken() {
        var at = NOW.plusSeconds(3600);
        var expired = new ExceptionExpired(CASE, LAST, at);
        assertThat(found(HASH, NOW, knowing(LIVE, approved(TERMS), expired))).isEqualTo(APPROVED);
        assertThat(found(HASH, at, knowing(LIVE, approved(TERMS), expired))).isEqualTo(ZOMBIE);
    }

    @Test
    void an_unknown_case_is_told_by_its_line_and_the_other_lines_go_on() {
        var unknown = new ExceptionCaseId("exc-9");
        var caller = recalling(recalling(knowing(LIVE, approved(TERMS)), unknown), new ImplementationId("imp-9"));
        var lines = List.of(new InventoryLine(unknown, HASH, SINCE), line(HASH));
        var difference = new InventoryDifference(1, unknown, HASH, SINCE, ORPHAN, "There is no such case");
        given(Inventory.class)
                .by(caller)
                .when(inventory(lines))
                .then(new ReconciliationRun(
                        INVENTORY,
                        "Rating",
                        NOW,
                        Fingerprint.of("exc-9 " + HASH + " " + SINCE + "\n" + "exc-1 " + HASH + " " + SINCE + "\n"),
                        2,
                        List.of(CASE),
                        List.of(difference),
                        OLGA.staff(),
                        NORTH,
                        NOW));
    }

    @Test
    void the_same_inventory_again_is_no_news_and_another_one_needs_a_name_of_its_own() {
        var past = run(List.of(line(HASH)));
        var story = given(Inventory.class, past);
        var caller = knowing(LIVE, approved(TERMS));
        story.by(caller).when(inventory(List.of(line(HASH)))).isNoNews();
        story.by(caller)
                .when(inventory(List.of(line(HASH), line(HASH))))
                .isRefused(ImplementationRefusal.INVENTORY_TAKEN);
    }

    @Test
    void an_inventory_tells_of_a_moment_gone_by() {
        var future = new ReconcileInventory(INVENTORY, "Rating", NOW.plusSeconds(1), NORTH, List.of());
        given(Inventory.class).by(OLGA).when(future).isRefused(ImplementationRefusal.TAKEN_IN_THE_FUTURE);
    }

    @Test
    void each_case_and_its_implementation_are_recalled_once() {
        assertThat(inventory(List.of(line(HASH), line(HASH))).recalls()).containsExactly(CASE, ORDER);
    }

    private static InventoryClass found(String hash, Instant takenAt, Caller caller) {
        return Verdict.on(line(hash), takenAt, caller).found();
    }

    private static InventoryLine line(String hash) {
        return new InventoryLine(CASE, hash, SINCE);
    }

    private static ReconcileInventory inventory(List<InventoryLine> lines) {
        return new ReconcileInventory(INVENTORY, "Rating", NOW, NORTH, lines);
    }

    private static Event run(List<InventoryLine> lines) {
        return inventory(lines)
                .decide(new InventoryStage.Unknown(), knowing(LIVE, approved(TERMS)))
                .getFirst();
    }

    private static Caller knowing(Event[] implementation, Event... exception) {
        return recalling(recalling(OLGA, CASE, exception), ORDER, implementation);
    }
}
