package org.attestry.events;

import java.time.Instant;

/**
 * Uniqueness across streams, decided by the ledger in the same append as the event that says it.
 *
 * <p>The owner is always the stream of the event, so a thing never conflicts with itself.
 */
public sealed interface Claim {

    /** Context and word, for instance {@code network.npi}; a conflict is refused as {@code /problems/network/npi-taken}. */
    String kind();

    /** Nobody else may have this key, from now on. */
    record Take(String kind, String key) implements Claim {}

    /** Nobody else may have this key between two instants (the second one excluded). */
    record Hold(String kind, String key, Instant from, Instant until) implements Claim {}

    /** Everything of this kind that the stream had is free again. */
    record Release(String kind) implements Claim {}
}
