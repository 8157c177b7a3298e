package org.attestry.query.backtests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One back-test: what was ordered, and how far it is.
 *
 * @param backTest the name it was ordered under
 * @param about whose place the proposal would take: sla-issues, for instance, or mtx-plan
 * @param from for what began, or was submitted, then or later
 * @param until and before then
 * @param orderedBy who wanted to know
 * @param position where in the ledger history ends for it; missing until it is begun
 * @param done the position it has come to
 * @param digest names what was found: the same as long as order and position are
 * @param trouble why it could not be done, if it could not
 * @param finishedAt when it was done
 * @param kept whether what it found is still there; of the oldest ones only this line is
 */
public record BackTest(
        String backTest,
        BackTestKind kind,
        BackTestState state,
        String about,
        Instant from,
        Instant until,
        @Nullable String orderedBy,
        Instant orderedAt,
        @Nullable Long position,
        @Nullable Long done,
        @Nullable String digest,
        @Nullable String trouble,
        @Nullable Instant finishedAt,
        boolean kept) {}
