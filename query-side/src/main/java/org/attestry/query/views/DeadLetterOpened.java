package org.attestry.query.views;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A dead letter and the event in it.
 *
 * @param sentence what happened, in words; null if the event cannot be read
 * @param recordedAt when it was recorded
 * @param metadata what was noted with it, as the ledger has it
 */
public record DeadLetterOpened(DeadLetter letter, @Nullable String sentence, Instant recordedAt, JsonNode metadata) {}
