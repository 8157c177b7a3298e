package org.attestry.ledger.axon;

import org.jspecify.annotations.Nullable;

/** Axon's revision is any text or none, the ledger's is a number: none is 0. */
final class Revisions {
    private Revisions() {}

    static int number(String type, @Nullable String revision) {
        if (revision == null) {
            return 0;
        }
        try {
            return Integer.parseInt(revision);
        } catch (NumberFormatException words) {
            throw new IllegalArgumentException(
                    "%s has the revision %s, the ledger wants a number".formatted(type, revision), words);
        }
    }

    static @Nullable String text(int revision) {
        return revision == 0 ? null : Integer.toString(revision);
    }
}
