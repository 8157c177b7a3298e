package org.attestry.query.implementation;

import java.time.Instant;
import java.util.List;
import org.attestry.query.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/**
 * How far approvals have come.
 *
 * @param asOf the moment up to which it was counted
 * @param total all of them
 * @param cohorts the same by the month (UTC) of approval, the earliest first
 */
public record LoopFunnel(Instant asOf, Cohort total, List<Cohort> cohorts) {

    /**
     * Approvals of one month.
     *
     * @param month the month of approval; missing for all
     * @param dropped withdrawn, revoked, not ratified or replaced by other terms before they were due and before they
     *     were verified; a bucket of their own
     * @param declined those the implementation team declined and that were not verified
     * @param stages how many have come to each stage, in their order
     * @param implemented verified among all but the dropped ones, with its 95 % interval; missing where there are none
     */
    public record Cohort(
            @Nullable String month,
            long dropped,
            long declined,
            List<Reached> stages,
            @Nullable Wilson implemented) {}

    /**
     * How many have come to a stage.
     *
     * @param ofStageBefore as a share of those that came to the stage before; missing at the first and where none did
     */
    public record Reached(
            LoopStage stage, long items, @Nullable Double ofStageBefore) {}
}
