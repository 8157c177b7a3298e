package org.attestry.command.implementation;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.events.Event;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.InventoryClass;

/**
 * What a line of an inventory turns out to be, and why.
 *
 * @param note for people
 */
record Verdict(InventoryClass found, String note) {

    /** Held against what had happened to its case and its implementation by the moment it was live. */
    static Verdict on(InventoryLine line, Instant takenAt, Caller caller) {
        var history = caller.historyOf(line.caseId());
        if (history.isEmpty()) {
            return new Verdict(InventoryClass.ORPHAN, "There is no such case");
        }
        var grant = Grant.of(history.stream()
                .filter(event -> event instanceof ExceptionEvent e && !e.at().isAfter(takenAt))
                .toList());
        if (grant.isEmpty()) {
            return new Verdict(InventoryClass.ORPHAN, "The case was not approved at that moment");
        }
        if (grant.get().over()) {
            return new Verdict(InventoryClass.ZOMBIE, "The exception was over at that moment");
        }
        var approved = grant.get().terms().hash();
        if (!approved.equals(line.termsHash())) {
            return new Verdict(InventoryClass.DRIFT, "The approved terms have the hash " + approved);
        }
        return isVerified(stage(caller.historyOf(ImplementationId.of(line.caseId())), takenAt))
                ? new Verdict(InventoryClass.APPROVED, "As approved")
                : new Verdict(InventoryClass.UNVERIFIED, "As approved, and nobody has verified it");
    }

    private static Stage stage(List<Event> history, Instant takenAt) {
        Stage stage = new Stage.Unknown();
        for (var event : history) {
            if (event instanceof ImplementationEvent e && !e.at().isAfter(takenAt)) {
                stage = stage.after(e);
            }
        }
        return stage;
    }

    private static boolean isVerified(Stage stage) {
        return stage instanceof Stage.Verified || stage instanceof Stage.Confirmed || stage instanceof Stage.Closed;
    }
}
