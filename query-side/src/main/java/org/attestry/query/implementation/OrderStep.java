package org.attestry.query.implementation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an implementation.
 *
 * @param position its place in the ledger
 * @param at when it took effect
 * @param by who did it; the product itself is a member of staff here
 * @param sentence what happened, for people
 */
public record OrderStep(long position, Instant at, @Nullable String by, String sentence) {}
