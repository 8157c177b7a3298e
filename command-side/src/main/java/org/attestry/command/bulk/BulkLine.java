package org.attestry.command.bulk;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One command in a stream of them.
 *
 * @param command the name of its record, for instance {@code LogVisit}
 * @param key an idempotency key: the line can be sent again
 * @param ifMatch the version the sender has seen
 * @param at when it took effect; for imports, which administrators send
 * @param reason why, in the sender's words
 * @param body the fields of the command, those of its path too
 */
public record BulkLine(
        String command,
        @Nullable String key,
        @Nullable @PositiveOrZero Long ifMatch,
        @Nullable Instant at,
        @Nullable @Size(max = 500) String reason,
        ObjectNode body) {}
