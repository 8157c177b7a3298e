package org.attestry.command.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ProcessEvent;
import org.attestry.events.sla.ProcessEvent.ControlTested;
import org.attestry.events.sla.ProcessId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Say that somebody who does not own the process tried whether one of its controls works.
 *
 * @param process the process
 * @param test the name programs use for this test
 * @param control what was tried
 * @param passed whether it works
 * @param evidence by what one can see that
 * @param day when it was tried
 * @param nextDue when it is to be tried again
 */
@Command(
        path = "PUT /sla/processes/{process}/tests/{test}",
        by = {Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record RecordControlTest(
        @Target ProcessId process,

        @Size(max = 40)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be small letters and digits, with hyphens between")
        String test,

        @NotBlank @Size(max = 200) String control,
        boolean passed,
        @NotBlank @Size(max = 1000) String evidence,
        LocalDate day,
        @Nullable LocalDate nextDue) {

    /** Somewhere on earth it is tomorrow already. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    List<ProcessEvent> decide(ProcessFile file, Caller caller) {
        file.defined();
        var owner = file.owner();
        if (owner != null && owner.owner().equals(caller.staff())) {
            throw new Refused(SlaRefusal.OWN_CONTROL);
        }
        if (day.isAfter(LocalDate.ofInstant(caller.at(), EARLIEST))) {
            throw new Refused(SlaRefusal.NOT_YET);
        }
        if (nextDue != null && !nextDue.isAfter(day)) {
            throw new Refused(SlaRefusal.NEXT_NOT_LATER);
        }
        var before = file.tests().get(test);
        if (before == null) {
            return List.of(tested(caller.staff(), caller.at()));
        }
        if (before.equals(tested(before.testedBy(), before.at()))) {
            return List.of();
        }
        throw new Refused(SlaRefusal.TESTED_OTHERWISE, before.sentence() + ".");
    }

    private ControlTested tested(StaffId by, Instant at) {
        return new ControlTested(process, test, control, passed, evidence, by, nextDue, day, at);
    }
}
