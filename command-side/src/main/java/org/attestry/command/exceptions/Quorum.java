package org.attestry.command.exceptions;

import java.util.List;
import java.util.Set;
import org.attestry.command.kernel.Refused;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.Tier;

/**
 * Whether enough of each tier can agree.
 *
 * @param excluded who does not decide the case at all
 * @param given who agreed, and therefore does not decide at another tier
 */
record Quorum(Set<StaffId> excluded, List<ApprovalGiven> given) {

    static Quorum of(Dossier dossier, List<ApprovalGiven> given) {
        return new Quorum(Separation.of(dossier).excluded(), given);
    }

    /** A tier without a panel can always find somebody; of a panel, enough must be left. */
    boolean isInReach(Tier tier) {
        return tier.panel().isEmpty() || left(tier).size() >= tier.needed();
    }

    /**
     * Holds tiers against those who are left.
     *
     * @throws Refused if one of them can no longer be reached
     */
    void mustReach(List<Tier> tiers) {
        tiers.stream().filter(tier -> !isInReach(tier)).findFirst().ifPresent(tier -> {
            throw new Refused(
                    ApprovalRefusal.QUORUM_OUT_OF_REACH,
                    "Tier %d needs %d, and there are left: %s.".formatted(tier.number(), tier.needed(), left(tier)));
        });
    }

    private List<StaffId> left(Tier tier) {
        return tier.panel().stream()
                .filter(person -> !excluded.contains(person))
                .filter(person -> given.stream()
                        .noneMatch(one -> one.tier() != tier.number()
                                && new Hands(one.approvedBy(), one.onBehalfOf()).include(person)))
                .toList();
    }
}
