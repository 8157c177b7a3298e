package org.attestry.command.kernel;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the sender of an accepted command learns.
 *
 * @param outcome whether something happened or it had been said before
 * @param version the version of the thing, as in {@code ETag}
 * @param position how far a view must be to include it
 */
public record Answer(Outcome outcome, long version, long position) {

    static Answer of(Version version, long position) {
        return new Answer(version.news() ? Outcome.APPLIED : Outcome.NO_NEWS, version.number(), position);
    }

    /** Whether an accepted command changed anything. */
    public enum Outcome {
        /** Events were recorded. */
        @JsonProperty("applied")
        APPLIED,
        /** It had been said before; nothing was recorded. */
        @JsonProperty("no-news")
        NO_NEWS
    }
}
