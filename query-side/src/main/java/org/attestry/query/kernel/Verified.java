package org.attestry.query.kernel;

/**
 * What a verification found.
 *
 * @param version the version of the view that serves
 * @param position where in the ledger both sides stood
 * @param rows how many rows history gives
 * @param digest names the state that history gives
 * @param parked how many things the view has parked; their later events are in neither state
 * @param compared how what is served stands against it
 */
public record Verified(int version, long position, long rows, String digest, long parked, Compared compared) {}
