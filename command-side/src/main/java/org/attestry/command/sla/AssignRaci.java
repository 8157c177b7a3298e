package org.attestry.command.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ProcessEvent;
import org.attestry.events.sla.ProcessEvent.RaciAssigned;
import org.attestry.events.sla.ProcessId;
import org.attestry.http.Role;

/**
 * Say who has which part in a step of a process; exactly one answers for it.
 *
 * @param process the process
 * @param step the key of the step
 * @param responsible who does it
 * @param accountable the one who answers for it, who may also do it
 * @param consulted who is asked before
 * @param informed who is told after
 */
@Command(
        path = "PUT /sla/processes/{process}/steps/{step}/raci",
        by = {Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record AssignRaci(
        @Target ProcessId process,
        @Size(min = 1, max = 40) String step,
        @Size(min = 1, max = 20) List<@NotBlank @Size(max = 80) String> responsible,
        @NotBlank @Size(max = 80) String accountable,
        @Size(max = 20) List<@NotBlank @Size(max = 80) String> consulted,
        @Size(max = 20) List<@NotBlank @Size(max = 80) String> informed) {

    List<ProcessEvent> decide(ProcessFile file, Caller caller) {
        if (file.defined().steps().stream().noneMatch(s -> s.step().equals(step))) {
            throw new Refused(SlaRefusal.UNKNOWN_STEP);
        }
        var seen = new HashSet<String>();
        var parts = Stream.of(responsible, consulted, informed).flatMap(List::stream);
        if (!parts.allMatch(seen::add) || consulted.contains(accountable) || informed.contains(accountable)) {
            throw new Refused(SlaRefusal.RACI_TWICE);
        }
        var before = file.raci().get(step);
        return before != null && before.equals(assigned(before.at())) ? List.of() : List.of(assigned(caller.at()));
    }

    private RaciAssigned assigned(Instant at) {
        return new RaciAssigned(process, step, responsible, accountable, consulted, informed, at);
    }
}
