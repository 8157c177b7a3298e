package org.attestry.http;

import org.attestry.events.catalogue.UnknownHistory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says 503 where a newer version wrote what this one cannot read: during an upgrade another node can answer. */
final class UnreadableHistory implements Translation {

    private static final Logger log = LoggerFactory.getLogger(UnreadableHistory.class);

    @Override
    public @Nullable Problem of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHistory unknown) {
                log.error("History was written by a newer version: {}", unknown.getMessage());
                return Problem.of(
                        KnownProblem.HISTORY_TOO_NEW,
                        unknown.getMessage() + ". Nothing was changed; bring this node up to date.");
            }
        }
        return null;
    }
}
