package org.attestry.query.exceptions;

import java.time.Instant;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a case.
 *
 * @param position its place in the ledger
 * @param at when it took effect
 * @param event what sort of thing it was
 * @param by who did it, stf-attestry being the product itself
 * @param onBehalfOf for whom
 * @param sentence what was done, for people
 */
public record CaseStep(
        long position,
        Instant at,
        String event,
        @Nullable StaffId by,
        @Nullable StaffId onBehalfOf,
        String sentence) {}
