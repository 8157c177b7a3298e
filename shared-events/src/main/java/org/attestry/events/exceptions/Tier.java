package org.attestry.events.exceptions;

import java.util.List;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One step of authority.
 *
 * @param number from 1, the lowest; its members have the role {@code approver-<number>}
 * @param panel the people who decide; empty: anybody with the role
 * @param quorum how many of them must agree; ALL and K_OF_N need a panel
 * @param k for K_OF_N: how many
 */
public record Tier(
        int number,
        List<StaffId> panel,
        QuorumRule quorum,
        @Nullable Integer k) {

    public Tier {
        panel = List.copyOf(panel);
    }

    /** How many must agree. */
    public int needed() {
        return switch (quorum) {
            case ANY -> 1;
            case ALL -> panel.size();
            case K_OF_N -> k == null ? 1 : k;
        };
    }
}
