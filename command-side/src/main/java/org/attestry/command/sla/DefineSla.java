package org.attestry.command.sla;

import jakarta.validation.Valid;
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
import org.attestry.events.sla.SlaDefinitionEvent;
import org.attestry.events.sla.SlaDefinitionEvent.SlaDefined;
import org.attestry.events.sla.SlaDefinitionEvent.SlaRetired;
import org.attestry.events.sla.SlaDefinitionEvent.SlaRevised;
import org.attestry.events.sla.SlaDefinitionId;
import org.attestry.events.sla.SlaSubject;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Promise how long something takes at most, in business time; what begins before that is not held to it.
 *
 * @param definition what it is about: sla-issues, sla-exceptions or sla-implementation
 * @param calendar the calendar its business time is counted by
 * @param clocks what is promised; missing: what the plan usually promises
 * @param effectiveFrom from when on it holds for what begins; it may lie in the past
 */
@Command(
        path = "PUT /sla/definitions/{definition}",
        by = {Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record DefineSla(
        @Target SlaDefinitionId definition,
        @Known CalendarId calendar,
        @Nullable @Size(min = 1, max = 20) List<@Valid PromisedClock> clocks,
        Instant effectiveFrom) {

    List<SlaDefinitionEvent> decide(PromiseFile file, Caller caller) {
        var rules = rulesOf(definition, clocks);
        return switch (file.latest()) {
            case SlaDefined before when before.equals(defined(before.version(), rules, before.at())) -> List.of();
            case SlaDefined other -> throw new Refused(SlaRefusal.ALREADY_DEFINED, other.sentence() + ".");
            case SlaRevised other -> throw new Refused(SlaRefusal.ALREADY_DEFINED, other.sentence() + ".");
            case SlaRetired before -> {
                file.mustComeBefore(effectiveFrom);
                yield List.of(defined(file.version() + 1, rules, caller.at()));
            }
            case null -> List.of(defined(1, rules, caller.at()));
        };
    }

    private SlaDefined defined(int version, List<ClockRule> rules, Instant at) {
        return new SlaDefined(definition, version, calendar, rules, effectiveFrom, at);
    }

    /** The clocks as they will run, held against sense. */
    static List<ClockRule> rulesOf(SlaDefinitionId definition, @Nullable List<PromisedClock> clocks) {
        var subject = SlaSubject.of(definition).orElseThrow(() -> new Refused(SlaRefusal.UNKNOWN_SUBJECT));
        if (clocks == null) {
            return StandardClocks.of(subject);
        }
        var rules = clocks.stream().map(PromisedClock::rule).toList();
        PromiseCheck.of(subject, rules);
        return rules;
    }
}
