package org.attestry.command.sla;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ProcessEvent;
import org.attestry.events.sla.ProcessEvent.ProcessOwnerAssigned;
import org.attestry.events.sla.ProcessId;
import org.attestry.http.Role;

/**
 * Say who owns a process from now on.
 *
 * @param process the process
 * @param owner the one person who answers for the whole of it
 */
@Command(
        path = "PUT /sla/processes/{process}/owner",
        by = {Role.DIRECTOR, Role.ADMINISTRATOR})
public record AssignProcessOwner(@Target ProcessId process, StaffId owner) {

    List<ProcessEvent> decide(ProcessFile file, Caller caller) {
        file.defined();
        var before = file.owner();
        return before != null && before.owner().equals(owner)
                ? List.of()
                : List.of(new ProcessOwnerAssigned(process, owner, caller.at()));
    }
}
