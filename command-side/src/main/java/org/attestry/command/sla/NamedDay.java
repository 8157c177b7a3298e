package org.attestry.command.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A day on which nobody works.
 *
 * @param day the day
 * @param name what it is called
 */
public record NamedDay(
        LocalDate day, @NotBlank @Size(max = 120) String name) {}
