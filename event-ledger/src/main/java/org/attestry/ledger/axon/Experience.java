package org.attestry.ledger.axon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a node has learnt: which streams have begun, and which commands lately met one that had not. May be wrong. */
final class Experience {
    private static final int SLOTS = 1 << 18;

    /** A stream's hash in the slot that it leads to; who comes later takes the place. Threads may miss each other's. */
    private final int[] begun = new int[SLOTS];

    private final Map<String, Boolean> beginners = new ConcurrentHashMap<>();

    /** Whether it is worth a try to decide this command as if the stream had not begun. */
    boolean expectsNothing(String command, String stream) {
        int hash = hash(stream);
        return beginners.getOrDefault(command, false) && begun[slot(hash)] != hash;
    }

    /** What a command found, or was proven to have found. */
    void met(String command, String stream, boolean hadBegun) {
        if (beginners.getOrDefault(command, false) == hadBegun) {
            beginners.put(command, !hadBegun);
        }
        if (hadBegun) {
            hasBegun(stream);
        }
    }

    /** From now on nobody presumes the contrary. */
    void hasBegun(String stream) {
        int hash = hash(stream);
        begun[slot(hash)] = hash;
    }

    private static int hash(String stream) {
        int hash = stream.hashCode();
        return hash ^ (hash >>> 15);
    }

    private static int slot(int hash) {
        return hash & (SLOTS - 1);
    }
}
