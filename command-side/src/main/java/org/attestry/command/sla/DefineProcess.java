package org.attestry.command.sla;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ProcessEvent;
import org.attestry.events.sla.ProcessEvent.ProcessDefined;
import org.attestry.events.sla.ProcessId;
import org.attestry.http.Role;

/**
 * Write down how a process goes; saying it differently makes the next version.
 *
 * @param process the name programs use for it
 * @param title the name people use for it
 * @param steps its steps, in order
 * @param inputs what it needs
 * @param outputs what it makes
 */
@Command(
        path = "PUT /sla/processes/{process}",
        by = {Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record DefineProcess(
        @Target ProcessId process,
        @NotBlank @Size(max = 200) String title,
        @Size(min = 1, max = 100) List<@Valid NamedStep> steps,
        @Size(max = 50) List<@NotBlank @Size(max = 200) String> inputs,
        @Size(max = 50) List<@NotBlank @Size(max = 200) String> outputs) {

    List<ProcessEvent> decide(ProcessFile file, Caller caller) {
        if (steps.stream().map(NamedStep::step).distinct().count() < steps.size()) {
            throw new Refused(SlaRefusal.STEP_TWICE);
        }
        var before = file.latest();
        if (before == null) {
            return List.of(defined(1, caller.at()));
        }
        return before.equals(defined(before.version(), before.at()))
                ? List.of()
                : List.of(defined(before.version() + 1, caller.at()));
    }

    private ProcessDefined defined(int version, Instant at) {
        var inOrder = steps.stream().map(NamedStep::toStep).toList();
        return new ProcessDefined(process, version, title, inOrder, inputs, outputs, at);
    }
}
