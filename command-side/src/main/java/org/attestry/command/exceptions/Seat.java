package org.attestry.command.exceptions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.DelegationEvent.AuthorityDelegated;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.Tier;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who decides at a tier: the holder of its authority in person, or somebody for them by delegation.
 *
 * @param lines everybody to whom one of the two reports
 */
record Seat(
        StaffId staff,
        @Nullable StaffId onBehalfOf,
        @Nullable DelegationId delegation,
        List<StaffId> lines) {

    /** What a delegation has to cover. */
    record Matter(ExceptionKind kind, Money exposure) {}

    /**
     * The seat a caller takes at a tier; a delegation that is named must be recalled by the command.
     *
     * @throws Refused if the caller has no authority there
     */
    static Seat at(Tier tier, Caller caller, @Nullable DelegationId delegation, Matter matter) {
        return delegation == null ? inPerson(tier, caller) : delegated(tier, caller, delegation, matter);
    }

    /** Everybody who sits here. */
    Hands hands() {
        return new Hands(staff, onBehalfOf);
    }

    /** The role that opens a tier. */
    static Role role(int tier) {
        return Role.valueOf("APPROVER_" + tier);
    }

    private static Seat inPerson(Tier tier, Caller caller) {
        if (caller.person().onBehalfOf() != null) {
            throw new Refused(ApprovalRefusal.NOT_IN_PERSON);
        }
        if (!caller.person().roles().contains(role(tier.number()))) {
            throw new Refused(ApprovalRefusal.NO_AUTHORITY, "It is tier " + tier.number() + ".");
        }
        mustSit(tier, caller.staff());
        return new Seat(caller.staff(), null, null, caller.person().reportsTo());
    }

    private static Seat delegated(Tier tier, Caller caller, DelegationId delegation, Matter matter) {
        var given = held(Mandate.of(caller.historyOf(delegation)));
        var actsFor = Optional.ofNullable(caller.person().onBehalfOf()).orElse(given.delegator());
        if (!given.delegate().equals(caller.staff()) || !given.delegator().equals(actsFor)) {
            throw new Refused(ApprovalRefusal.NOT_YOUR_MANDATE);
        }
        if (caller.at().isBefore(given.from()) || !caller.at().isBefore(given.until())) {
            throw new Refused(ApprovalRefusal.DELEGATION_NOT_IN_TIME, given.sentence() + ".");
        }
        if (!covers(given, tier, matter)) {
            throw new Refused(ApprovalRefusal.DELEGATION_TOO_NARROW, given.sentence() + ".");
        }
        mustSit(tier, given.delegator());
        var lines = Stream.concat(caller.person().reportsTo().stream(), given.reportsTo().stream())
                .toList();
        return new Seat(caller.staff(), given.delegator(), delegation, lines);
    }

    private static AuthorityDelegated held(Mandate mandate) {
        return switch (mandate) {
            case Mandate.None none -> throw new Refused(AuthorityRefusal.UNKNOWN_DELEGATION);
            case Mandate.Revoked over ->
                throw new Refused(AuthorityRefusal.DELEGATION_REVOKED, over.by().sentence() + ".");
            case Mandate.Held now -> now.given();
        };
    }

    private static boolean covers(AuthorityDelegated given, Tier tier, Matter matter) {
        return given.tier() == tier.number()
                && given.kinds().contains(matter.kind())
                && given.upTo().currency().equals(matter.exposure().currency())
                && given.upTo().amount().compareTo(matter.exposure().amount()) >= 0;
    }

    private static void mustSit(Tier tier, StaffId holder) {
        if (!tier.panel().isEmpty() && !tier.panel().contains(holder)) {
            throw new Refused(ApprovalRefusal.NOT_ON_PANEL, "It is tier " + tier.number() + ".");
        }
    }
}
