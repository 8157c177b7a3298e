package org.attestry.command.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a command beside its body.
 *
 * @param key what makes a repeat harmless
 * @param ifMatch the version the sender has seen
 * @param at when it takes effect, where that is not now
 * @param reason why, in the sender's words
 * @param correlation what belongs together; the command's own id if nobody said
 * @param causation the event that made it necessary
 */
public record Envelope(
        Source source,
        @Nullable String key,
        @Nullable Long ifMatch,
        @Nullable Instant at,
        @Nullable String reason,
        @Nullable String correlation,
        @Nullable String causation) {

    /** As {@code ifMatch}: whatever the version, but the thing must have begun. */
    public static final long ANY_VERSION = Long.MAX_VALUE;

    /** Nothing but the command. */
    public static Envelope of(Source source) {
        return new Envelope(source, null, null, null, null, null, null);
    }

    /** The same, taking effect at another time. */
    public Envelope at(@Nullable Instant when) {
        return new Envelope(source, key, ifMatch, when, reason, correlation, causation);
    }

    /** The same, harmless to repeat under this key. */
    public Envelope key(@Nullable String newKey) {
        return new Envelope(source, newKey, ifMatch, at, reason, correlation, causation);
    }

    /** The same, only if the thing is still at this version. */
    public Envelope ifMatch(@Nullable Long version) {
        return new Envelope(source, key, version, at, reason, correlation, causation);
    }
}
