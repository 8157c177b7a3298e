package org.attestry.query.implementation;

import java.time.Instant;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.implementation.InventoryId;

/**
 * An inventory that was held against the approvals of its market; of orphans, drifted and zombies there should be none.
 *
 * @param takenAt the moment it tells of
 * @param approved lines live as approved, and verified (class A)
 * @param unverified lines live as approved, and not yet verified
 * @param late approvals not live whose due day had come (class B)
 * @param notYetDue approvals not live that were due later (class B)
 * @param orphans lines live and never approved (class C)
 * @param drifted lines live under other terms than approved (class D)
 * @param zombies lines live after the end of their exception (class E)
 */
public record ReconciledInventory(
        InventoryId inventory,
        String system,
        Instant takenAt,
        int lines,
        long approved,
        long unverified,
        long late,
        long notYetDue,
        long orphans,
        long drifted,
        long zombies,
        StaffId reconciledBy,
        MarketId market) {}
