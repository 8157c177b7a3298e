package org.attestry.query.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** What the ledger knows about an event besides its content; what was noted with it is read when somebody asks. */
public final class Trail {

    private final long position;
    private final Instant recordedAt;
    private final String stream;
    private final long sequence;
    private final Supplier<? extends Map<String, ?>> noted;
    private @Nullable Map<String, ?> metadata;

    Trail(long position, Instant recordedAt, String stream, long sequence, Supplier<? extends Map<String, ?>> noted) {
        this.position = position;
        this.recordedAt = recordedAt;
        this.stream = stream;
        this.sequence = sequence;
        this.noted = noted;
    }

    static Trail of(EventMessage<?> message) {
        long position = message instanceof TrackedEventMessage<?> tracked ? positionOf(tracked) : 0;
        boolean ofThing = message instanceof DomainEventMessage<?>;
        return new Trail(
                position,
                message.getTimestamp(),
                ofThing ? ((DomainEventMessage<?>) message).getAggregateIdentifier() : "",
                ofThing ? ((DomainEventMessage<?>) message).getSequenceNumber() : 0,
                message::getMetaData);
    }

    static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElse(0);
    }

    /** Its place in the ledger. */
    public long position() {
        return position;
    }

    /** When it was recorded, by the ledger's clock. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The thing it happened to. */
    public String stream() {
        return stream;
    }

    /** Its place among the events of that thing, from 0. */
    public long sequence() {
        return sequence;
    }

    /** Everything that was noted with it. */
    public Map<String, ?> metadata() {
        var known = metadata;
        if (known == null) {
            known = noted.get();
            metadata = known; // whoever asks at the same time reads the same
        }
        return known;
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
        var value = metadata().get(key);
        return value == null ? null : value.toString();
    }
}
