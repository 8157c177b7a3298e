package org.attestry.query.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that happened.
 *
 * @param position its place in the ledger
 * @param recordedAt when it was recorded
 * @param at when it took effect, where that is a time of its own
 * @param event its stored name
 * @param sentence what happened, for people
 * @param actor who did it
 * @param reason why, in the actor's words
 * @param data what was recorded, field by field
 */
public record TimelineEntry(
        long position,
        Instant recordedAt,
        @Nullable Instant at,
        String event,
        String sentence,
        @Nullable String actor,
        @Nullable String reason,
        JsonNode data) {}
