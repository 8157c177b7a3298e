package org.attestry.events.exceptions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What must be done for an approval to hold.
 *
 * @param id its name within the case
 * @param dueBy the last day for a subsequent condition; none for a precedent one
 */
public record Condition(
        ConditionId id,
        ConditionKind kind,
        String text,
        @Nullable LocalDate dueBy) {}
