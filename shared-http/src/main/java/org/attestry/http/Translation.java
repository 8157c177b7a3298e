package org.attestry.http;

import org.jspecify.annotations.Nullable;

/** Knows what some failure means to the one who asked, for instance that the database is away. */
@FunctionalInterface
public interface Translation {

    /** The problem this failure is answered with, or nothing if it says nothing to this translation. */
    @Nullable
    Problem of(Throwable failure);
}
