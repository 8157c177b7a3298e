package org.attestry.command.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.attestry.events.sla.ProcessStep;

/**
 * One step of a process.
 *
 * @param step a short key by which it is spoken of, for instance triage
 * @param title what is done
 */
public record NamedStep(
        @Size(max = 40)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be small letters and digits, with hyphens between")
        String step,

        @NotBlank @Size(max = 200) String title) {

    ProcessStep toStep() {
        return new ProcessStep(step, title);
    }
}
