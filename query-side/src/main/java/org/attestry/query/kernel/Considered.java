package org.attestry.query.kernel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that was looked at for a figure.
 *
 * @param counted whether it counts
 * @param reason why it does not
 * @param contributes what it brings to the figure, if it counts
 * @param events what happened that made it so, in the order of the ledger
 */
public record Considered(
        boolean counted, @Nullable String reason, @Nullable JsonNode contributes, List<Cited> events) {

    /**
     * One thing that happened.
     *
     * @param position its place in the ledger
     * @param stream the thing it happened to
     * @param type its stored name
     * @param recordedAt when it was recorded
     * @param at when it took effect, where that is a time of its own
     * @param sentence what happened, for people
     */
    public record Cited(
            long position,
            String stream,
            String type,
            Instant recordedAt,
            @Nullable Instant at,
            String sentence) {}
}
