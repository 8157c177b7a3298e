package org.attestry.command.exceptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Refused;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.QuorumRule;
import org.attestry.events.exceptions.Tier;
import org.jspecify.annotations.Nullable;

/**
 * One step of authority.
 *
 * @param number from 1, the lowest; its members have the role {@code approver-<number>}
 * @param panel the people who decide; empty: anybody with the role
 * @param quorum how many of them must agree; ALL and K_OF_N need a panel
 * @param k for K_OF_N: how many
 */
public record TierText(
        @Min(1) @Max(3) int number,
        @Size(max = 50) List<StaffId> panel,
        QuorumRule quorum,
        @Nullable @Min(1) Integer k) {

    public TierText {
        panel = List.copyOf(panel);
    }

    /**
     * The tier as an event keeps it.
     *
     * @throws Refused if its quorum cannot be meant
     */
    Tier asSaid() {
        if ((quorum == QuorumRule.K_OF_N) != (k != null)) {
            throw new Refused(AuthorityRefusal.QUORUM_UNCLEAR, "See tier " + number + ".");
        }
        if (quorum != QuorumRule.ANY && panel.isEmpty()) {
            throw new Refused(AuthorityRefusal.QUORUM_WITHOUT_PANEL, "See tier " + number + ".");
        }
        if (k != null && k > panel.size()) {
            throw new Refused(
                    AuthorityRefusal.QUORUM_TOO_LARGE, "Tier %d asks for %d of %d.".formatted(number, k, panel.size()));
        }
        return new Tier(number, panel, quorum, k);
    }
}
