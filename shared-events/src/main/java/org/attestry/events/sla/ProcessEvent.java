package org.attestry.events.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a business process and to who answers for it. */
public sealed interface ProcessEvent extends Event {

    /** The process it happened to. */
    ProcessId process();

    /** When it was said. */
    Instant at();

    @Override
    default Id subject() {
        return process();
    }

    /** It was written down how it goes. */
    record ProcessDefined(
            ProcessId process,
            int version,
            String title,
            List<ProcessStep> steps,
            List<String> inputs,
            List<String> outputs,
            Instant at)
            implements ProcessEvent {

        public ProcessDefined {
            steps = List.copyOf(steps);
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }

        @Override
        public String sentence() {
            return "Version %d of %s was written down, with %d steps".formatted(version, title, steps.size());
        }
    }

    /** One person answers for the whole of it from now on. */
    record ProcessOwnerAssigned(ProcessId process, StaffId owner, Instant at) implements ProcessEvent {

        @Override
        public String sentence() {
            return owner + " owns the process";
        }
    }

    /** It was said who does a step, who answers for it, who is asked before and who is told after. */
    record RaciAssigned(
            ProcessId process,
            String step,
            List<String> responsible,
            String accountable,
            List<String> consulted,
            List<String> informed,
            Instant at)
            implements ProcessEvent {

        public RaciAssigned {
            responsible = List.copyOf(responsible);
            consulted = List.copyOf(consulted);
            informed = List.copyOf(informed);
        }

        @Override
        public String sentence() {
            return "%s answers for step %s, done by %s".formatted(accountable, step, String.join(", ", responsible));
        }
    }

    /** Somebody who does not own the process tried whether one of its controls works. */
    record ControlTested(
            ProcessId process,
            String test,
            String control,
            boolean passed,
            String evidence,
            StaffId testedBy,
            @Nullable LocalDate nextDue,
            LocalDate day,
            Instant at)
            implements ProcessEvent {

        @Override
        public String sentence() {
            return "%s tested %s: it %s".formatted(testedBy, control, passed ? "works" : "does not work");
        }
    }
}
