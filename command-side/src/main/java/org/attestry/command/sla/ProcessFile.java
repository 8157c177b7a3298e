package org.attestry.command.sla;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attestry.command.kernel.Refused;
import org.attestry.events.sla.ProcessEvent;
import org.attestry.events.sla.ProcessEvent.ControlTested;
import org.attestry.events.sla.ProcessEvent.ProcessDefined;
import org.attestry.events.sla.ProcessEvent.ProcessOwnerAssigned;
import org.attestry.events.sla.ProcessEvent.RaciAssigned;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a process.
 *
 * @param latest how it goes; none until somebody wrote it down
 * @param owner who owns it; none until somebody does
 * @param raci the last word on who has which part in a step
 * @param tests the tests of its controls, by their names
 */
record ProcessFile(
        @Nullable ProcessDefined latest,
        @Nullable ProcessOwnerAssigned owner,
        Map<String, RaciAssigned> raci,
        Map<String, ControlTested> tests) {

    static final ProcessFile UNDEFINED = new ProcessFile(null, null, Map.of(), Map.of());

    /** How it goes, if anybody wrote that down. */
    ProcessDefined defined() {
        if (latest == null) {
            throw new Refused(SlaRefusal.NOT_A_PROCESS);
        }
        return latest;
    }

    ProcessFile after(ProcessEvent event) {
        return switch (event) {
            case ProcessDefined e -> new ProcessFile(e, owner, raci, tests);
            case ProcessOwnerAssigned e -> new ProcessFile(latest, e, raci, tests);
            case RaciAssigned e -> new ProcessFile(latest, owner, with(raci, e.step(), e), tests);
            case ControlTested e -> new ProcessFile(latest, owner, raci, with(tests, e.test(), e));
        };
    }

    private static <T> Map<String, T> with(Map<String, T> before, String key, T value) {
        var more = new LinkedHashMap<>(before);
        more.put(key, value);
        return more;
    }
}
