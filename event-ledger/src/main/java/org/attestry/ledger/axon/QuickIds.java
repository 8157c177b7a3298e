package org.attestry.ledger.axon;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids of messages, found by Axon through {@code META-INF/services}: UUIDs of the time and a number (version 7, RFC
 * 9562), because an id has to be unique and not secret, and secure random numbers take their time of every command.
 */
public final class QuickIds extends IdentifierFactory {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final AtomicLong LAST = new AtomicLong(new SecureRandom().nextLong());

    @Override
    public String generateIdentifier() {
        return next().toString();
    }

    /** An id that nobody else gets; nodes are told apart by where they began. */
    public static UUID next() {
        long number = LAST.getAndAdd(GOLDEN);
        long time = System.currentTimeMillis() << 16 | 0x7000 | mixed(~number) & 0xfff;
        return new UUID(time, mixed(number) & 0x3fffffffffffffffL | 0x8000000000000000L);
    }

    /** Scatters neighbours (the finisher of SplitMix64); different numbers stay different. */
    private static long mixed(long number) {
        long z = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
