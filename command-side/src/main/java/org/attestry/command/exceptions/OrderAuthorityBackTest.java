package org.attestry.command.exceptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.AuthorityBackTestEvent;
import org.attestry.events.exceptions.AuthorityBackTestEvent.AuthorityBackTestOrdered;
import org.attestry.events.exceptions.AuthorityBackTestId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Have history gone through with another authority matrix, to see who would have had to agree; it changes nothing.
 *
 * @param backTest the name programs use for it
 * @param tiers the steps of authority, from 1
 * @param kinds the tier that each kind of exception would demand at least
 * @param exposure the tier by what it may cost at most, in US dollars
 * @param residualLoss the tier by the expected loss of a year with its controls, in US dollars
 * @param days the tier by how long it lasts, in days
 * @param criticalTier the tier that a critical function would demand at least
 * @param withoutPrecedentTier the tier that a case without a precedent would demand at least
 * @param maxDelegationDays the most days one delegation may last
 * @param from for what was submitted then or later
 * @param until and before then
 * @param position where in the ledger history ends for it; missing: where the ledger ends when it is begun
 */
@Command(
        path = "PUT /exceptions/authority-matrix/backtests/{backTest}",
        by = {Role.DIRECTOR, Role.ADMINISTRATOR})
public record OrderAuthorityBackTest(
        @Target AuthorityBackTestId backTest,
        @Size(min = 1, max = 3) List<@Valid TierText> tiers,
        @Size(min = 1, max = 20) List<@Valid KindTier> kinds,
        @Size(min = 1, max = 20) List<@Valid BandText> exposure,
        @Size(min = 1, max = 20) List<@Valid BandText> residualLoss,
        @Size(min = 1, max = 20) List<@Valid BandText> days,
        @Min(1) int criticalTier,
        @Min(1) int withoutPrecedentTier,
        @Positive @Max(366) int maxDelegationDays,
        Instant from,
        Instant until,
        @Nullable @Positive Long position) {

    public OrderAuthorityBackTest {
        tiers = List.copyOf(tiers);
        kinds = List.copyOf(kinds);
        exposure = List.copyOf(exposure);
        residualLoss = List.copyOf(residualLoss);
        days = List.copyOf(days);
    }

    List<AuthorityBackTestEvent> decide(@Nullable AuthorityBackTestOrdered before, Caller caller) {
        MatrixChecks.namesItsOwn(
                tiers, kinds, List.of(exposure, residualLoss, days), criticalTier, withoutPrecedentTier);
        if (before != null) {
            if (before.equals(ordered(before.at()))) {
                return List.of();
            }
            throw new Refused(AuthorityRefusal.BACK_TEST_OTHERWISE, before.sentence() + ".");
        }
        if (!from.isBefore(until)) {
            throw new Refused(AuthorityRefusal.BACK_TEST_BACKWARDS);
        }
        if (until.isAfter(caller.at())) {
            throw new Refused(AuthorityRefusal.BACK_TEST_AHEAD);
        }
        return List.of(ordered(caller.at()));
    }

    private AuthorityBackTestOrdered ordered(Instant at) {
        return new AuthorityBackTestOrdered(
                backTest,
                MatrixChecks.tiers(tiers),
                MatrixChecks.kinds(kinds),
                MatrixChecks.bands("exposure", exposure),
                MatrixChecks.bands("residualLoss", residualLoss),
                MatrixChecks.bands("days", days),
                criticalTier,
                withoutPrecedentTier,
                maxDelegationDays,
                from,
                until,
                position,
                at);
    }
}
