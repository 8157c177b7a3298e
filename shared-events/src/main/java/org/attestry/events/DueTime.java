package org.attestry.events;

import java.time.Instant;

/**
 * A moment at which something becomes due for the thing an event happened to, as that event sets or clears it.
 *
 * <p>The thing is always the subject of the event; kind and {@code what} tell its due times apart.
 */
public sealed interface DueTime {

    /** As {@code what}: every due time of the kind that the thing has. */
    String ALL = "*";

    /** Context and word, for instance {@code exceptions.expiry}; the policy that answers to it names the same. */
    String kind();

    /** Tells several of a kind of one thing apart; empty where there is only one. */
    String what();

    /** It becomes due at this instant; an earlier one of the same kind and {@code what} is replaced. */
    record Set(String kind, String what, Instant at) implements DueTime {}

    /** It does not become due any more. */
    record Clear(String kind, String what) implements DueTime {}
}
