package org.attestry.query.exceptions;

import org.attestry.query.kernel.Part;
import org.attestry.query.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/**
 * How many of how many, with the 95 % interval of the share.
 *
 * @param interval missing where there are none to share
 */
public record Share(long hits, long of, @Nullable Wilson interval) {

    static Share of(Part part) {
        return of(part.hits(), part.of());
    }

    static Share of(long hits, long of) {
        return new Share(hits, of, Wilson.of(hits, of));
    }
}
