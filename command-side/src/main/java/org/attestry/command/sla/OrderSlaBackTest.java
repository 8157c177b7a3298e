package org.attestry.command.sla;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.SlaBackTestEvent;
import org.attestry.events.sla.SlaBackTestEvent.SlaBackTestOrdered;
import org.attestry.events.sla.SlaBackTestId;
import org.attestry.events.sla.SlaDefinitionId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Have history gone through with another promise, to see what would have been kept and broken; it changes nothing.
 *
 * @param backTest the name programs use for it
 * @param definition what the promise is about: sla-issues, sla-exceptions or sla-implementation
 * @param calendar the calendar its business time would be counted by
 * @param clocks what would be promised; missing: what the plan usually promises
 * @param from for what began then or later
 * @param until and before then
 * @param position where in the ledger history ends for it; missing: where the ledger ends when it is begun
 */
@Command(
        path = "PUT /sla/definitions/{definition}/backtests/{backTest}",
        by = {Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record OrderSlaBackTest(
        @Target SlaBackTestId backTest,
        SlaDefinitionId definition,
        @Known CalendarId calendar,
        @Nullable @Size(min = 1, max = 20) List<@Valid PromisedClock> clocks,
        Instant from,
        Instant until,
        @Nullable @Positive Long position) {

    List<SlaBackTestEvent> decide(@Nullable SlaBackTestOrdered before, Caller caller) {
        var rules = DefineSla.rulesOf(definition, clocks);
        if (before != null) {
            if (before.equals(ordered(rules, before.at()))) {
                return List.of();
            }
            throw new Refused(SlaRefusal.BACK_TEST_OTHERWISE, before.sentence() + ".");
        }
        if (!from.isBefore(until)) {
            throw new Refused(SlaRefusal.BACK_TEST_BACKWARDS);
        }
        if (until.isAfter(caller.at())) {
            throw new Refused(SlaRefusal.BACK_TEST_AHEAD);
        }
        return List.of(ordered(rules, caller.at()));
    }

    private SlaBackTestOrdered ordered(List<ClockRule> rules, Instant at) {
        return new SlaBackTestOrdered(backTest, definition, calendar, rules, from, until, position, at);
    }
}
