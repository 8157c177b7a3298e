package org.attestry.query.implementation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes to bring customers on.
 *
 * @param toLive from the opening to being live, of those who went live in the period
 * @param stages each stage, of the passages of the period, in the usual order
 */
public record OnboardingTimes(Cycle toLive, List<Cycle> stages) {

    /**
     * A cycle time, in days of 24 hours; percentiles by nearest rank.
     *
     * @param stage the stage; missing for the whole way
     * @param items how many were counted; a stage gone through again counts again
     * @param variation the standard deviation as a share of the mean: the smaller, the more repeatable; missing below
     *     two items
     * @param reworks how often customers were sent back to it
     */
    public record Cycle(
            @Nullable String stage,
            long items,
            @Nullable Double mean,
            @Nullable Double median,
            @Nullable Double p85,
            @Nullable Double variation,
            long reworks) {}
}
