package org.attestry.query.exceptions;

import java.time.Instant;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did in a case.
 *
 * @param position its place in the ledger
 * @param at when it took effect
 * @param by who did it
 * @param onBehalfOf for whom
 * @param sentence what was done, for people
 */
public record CaseStep(
        long position, Instant at, StaffId by, @Nullable StaffId onBehalfOf, String sentence) {}
