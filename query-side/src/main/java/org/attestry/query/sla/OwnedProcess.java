package org.attestry.query.sla;

import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ProcessId;
import org.jspecify.annotations.Nullable;

/**
 * A process, who owns it, and who has which part in each step.
 *
 * @param version counts how it was written down
 * @param owner who owns it; missing: nobody, which is a hole
 * @param holes how many steps nobody answers for, and one more if nobody owns the process
 */
public record OwnedProcess(
        ProcessId process,
        int version,
        String title,
        List<String> inputs,
        List<String> outputs,
        @Nullable StaffId owner,
        List<Step> steps,
        int holes) {

    /**
     * One step.
     *
     * @param responsible who does it
     * @param accountable who answers for it; missing: nobody, which is a hole
     * @param consulted who is asked before
     * @param informed who is told after
     */
    public record Step(
            String step,
            String title,
            List<String> responsible,
            @Nullable String accountable,
            List<String> consulted,
            List<String> informed) {}
}
