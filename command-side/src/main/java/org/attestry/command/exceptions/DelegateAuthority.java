package org.attestry.command.exceptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.DelegationEvent;
import org.attestry.events.exceptions.DelegationEvent.AuthorityDelegated;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.Tier;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Let a colleague decide in one's place: at a tier one holds oneself, for some kinds, up to an exposure, for a while.
 *
 * @param delegation the name programs use for it
 * @param delegate the colleague, who says for whom they decide by naming the delegation
 * @param tier the tier
 * @param kinds the kinds of exception
 * @param upTo the most that a case may cost
 * @param from the first moment; none: at once
 * @param until the moment at which it ends
 */
@Command(
        path = "PUT /exceptions/delegations/{delegation}",
        by = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3})
public record DelegateAuthority(
        @Target DelegationId delegation,
        StaffId delegate,
        @Min(1) @Max(3) int tier,
        @Size(min = 1, max = 20) List<ExceptionKind> kinds,
        Money upTo,
        @Nullable Instant from,
        Instant until)
        implements Recalls {

    public DelegateAuthority {
        kinds = kinds.stream().distinct().sorted().toList();
    }

    @Override
    public List<Id> recalls() {
        return List.of(AuthorityMatrixId.PLAN);
    }

    List<DelegationEvent> decide(Mandate mandate, Caller caller) {
        return switch (mandate) {
            case Mandate.None none -> List.of(mayBe(given(caller, caller.at(), first(caller.at())), caller));
            case Mandate.Held held when repeats(held.given(), caller) -> List.of();
            case Mandate.Held held -> throw new Refused(AuthorityRefusal.DELEGATED_OTHERWISE);
            case Mandate.Revoked over ->
                throw new Refused(AuthorityRefusal.DELEGATION_REVOKED, over.by().sentence() + ".");
        };
    }

    private Instant first(Instant now) {
        return Optional.ofNullable(from).orElse(now);
    }

    private boolean repeats(AuthorityDelegated before, Caller caller) {
        var again = given(caller, before.at(), first(before.at()));
        return before.delegator().equals(again.delegator())
                && before.delegate().equals(again.delegate())
                && before.tier() == again.tier()
                && before.kinds().equals(again.kinds())
                && before.upTo().equals(again.upTo())
                && before.from().equals(again.from())
                && before.until().equals(again.until());
    }

    private AuthorityDelegated mayBe(AuthorityDelegated given, Caller caller) {
        var matrix = Authority.matrix(caller);
        mustHold(matrix.tiers(), caller);
        if (given.delegate().equals(given.delegator())) {
            throw new Refused(AuthorityRefusal.DELEGATED_TO_ONESELF);
        }
        if (given.from().isBefore(caller.at()) || !given.from().isBefore(until)) {
            throw new Refused(AuthorityRefusal.DELEGATED_ALREADY_OVER);
        }
        int most = matrix.maxDelegationDays();
        if (until.isAfter(given.from().plus(most, ChronoUnit.DAYS))) {
            throw new Refused(AuthorityRefusal.DELEGATED_TOO_LONG, "It allows " + most + " days.");
        }
        Authority.mustBeDollars(upTo);
        return given;
    }

    /** Nobody gives what is not theirs: neither somebody else's authority nor one that was delegated to them. */
    private void mustHold(List<Tier> tiers, Caller caller) {
        if (tier > tiers.size()) {
            throw new Refused(AuthorityRefusal.UNKNOWN_TIER, "There are " + tiers.size() + " tiers.");
        }
        var panel = tiers.get(tier - 1).panel();
        boolean holds = caller.person().roles().contains(Seat.role(tier))
                && (panel.isEmpty() || panel.contains(caller.staff()));
        if (!holds || caller.person().onBehalfOf() != null) {
            throw new Refused(AuthorityRefusal.NOT_YOURS_TO_DELEGATE);
        }
    }

    private AuthorityDelegated given(Caller caller, Instant at, Instant first) {
        var line = caller.person().reportsTo();
        return new AuthorityDelegated(delegation, caller.staff(), delegate, tier, kinds, upTo, first, until, line, at);
    }
}
