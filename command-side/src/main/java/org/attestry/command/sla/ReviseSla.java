package org.attestry.command.sla;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import org.attestry.events.sla.SlaDefinitionEvent.SlaRetired;
import org.attestry.events.sla.SlaDefinitionEvent.SlaRevised;
import org.attestry.events.sla.SlaDefinitionId;
import org.attestry.http.Role;

/**
 * Promise something else to what begins from some moment on; clocks that run keep what they began with.
 *
 * @param definition what it is about
 * @param version the number of the new version, the next one
 * @param calendar the calendar its business time is counted by
 * @param clocks what is promised
 * @param reason why
 * @param effectiveFrom from when on it holds for what begins
 */
@Command(
        path = "PUT /sla/definitions/{definition}/versions/{version}",
        by = {Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record ReviseSla(
        @Target SlaDefinitionId definition,
        @Min(2) int version,
        @Known CalendarId calendar,
        @Size(min = 1, max = 20) List<@Valid PromisedClock> clocks,
        @NotBlank @Size(max = 400) String reason,
        Instant effectiveFrom) {

    List<SlaDefinitionEvent> decide(PromiseFile file, Caller caller) {
        var rules = DefineSla.rulesOf(definition, clocks);
        switch (file.latest()) {
            case SlaRevised before
            when before.equals(revised(rules, before.at())) -> {
                return List.of();
            }
            case SlaRetired retired -> throw new Refused(SlaRefusal.RETIRED, retired.sentence() + ".");
            case null -> throw new Refused(SlaRefusal.NOT_DEFINED);
            default -> file.mustComeBefore(effectiveFrom);
        }
        if (version != file.version() + 1) {
            throw new Refused(SlaRefusal.NOT_THE_NEXT_VERSION, "The next one is " + (file.version() + 1) + ".");
        }
        return List.of(revised(rules, caller.at()));
    }

    private SlaRevised revised(List<ClockRule> rules, Instant at) {
        return new SlaRevised(definition, version, calendar, rules, reason, effectiveFrom, at);
    }
}
