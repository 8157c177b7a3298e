package org.attestry.query.kernel;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows about an event besides its content.
 *
 * @param position its place in the ledger
 * @param recordedAt when it was recorded, by the ledger's clock
 * @param stream the thing it happened to
 * @param sequence its place among the events of that thing, from 0
 * @param metadata everything that was noted with it
 */
public record Trail(long position, Instant recordedAt, String stream, long sequence, Map<String, ?> metadata) {

    static Trail of(EventMessage<?> message) {
        long position = message instanceof TrackedEventMessage<?> tracked ? positionOf(tracked) : 0;
        return message instanceof DomainEventMessage<?> event
                ? new Trail(
                        position,
                        message.getTimestamp(),
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        message.getMetaData())
                : new Trail(position, message.getTimestamp(), "", 0, message.getMetaData());
    }

    static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElse(0);
    }

    /** Who did it. */
    public @Nullable String actor() {
        return said("actor");
    }

    /** For whom the actor did it. */
    public @Nullable String onBehalfOf() {
        return said("onBehalfOf");
    }

    /** Why, in the actor's words. */
    public @Nullable String reason() {
        return said("reason");
    }

    /** The name of the command it followed from. */
    public @Nullable String command() {
        return said("command");
    }

    /** How it came in: http, import, policy or due time. */
    public @Nullable String source() {
        return said("source");
    }

    /** The market it belongs to. */
    public @Nullable String market() {
        return said("market");
    }

    private @Nullable String said(String key) {
        var value = metadata.get(key);
        return value == null ? null : value.toString();
    }
}
