package org.attestry.query.kernel;

import java.time.Duration;

/**
 * How much of the past is kept ready.
 *
 * @param states how many states at most, on all nodes together
 * @param bytes how much room they may take together
 * @param kept how long one is kept after it was last asked
 * @param patience how long an asker waits for one before being told to come again
 * @param settled how long ago an instant must be before it counts as past
 */
record PastLimits(int states, long bytes, Duration kept, Duration patience, Duration settled) {}
