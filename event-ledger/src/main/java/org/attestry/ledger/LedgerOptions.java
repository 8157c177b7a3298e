package org.attestry.ledger;

import java.time.Duration;

/**
 * How an append waits and travels.
 *
 * @param waiting how many commands may wait before callers are held back
 * @param batchCommands how many commands share one statement at most
 * @param batchBytes about how many bytes share one statement at most
 * @param fetch how many entries a reader takes from the server at a time
 * @param patience how long to look for the outcome of an append whose connection broke, and for a place in the queue
 */
public record LedgerOptions(int waiting, int batchCommands, long batchBytes, int fetch, Duration patience) {
    public static LedgerOptions defaults() {
        return new LedgerOptions(10_000, 500, 4L << 20, 1_000, Duration.ofSeconds(10));
    }
}
