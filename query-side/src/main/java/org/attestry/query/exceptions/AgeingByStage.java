package org.attestry.query.exceptions;

import java.time.Instant;
import java.util.List;

/**
 * What has not ended, by where it stands.
 *
 * @param stages in the order of a life; those with nothing in them are missing
 */
public record AgeingByStage(List<Stage> stages) {

    /**
     * One stage.
     *
     * @param cases how many stand there
     * @param waiting how many of them wait for an answer of whoever asked
     * @param oldestSince since when the oldest does
     * @param oldestDays the same in days (UTC)
     * @param medianDays half of them have stood there for no more days than this (nearest rank)
     */
    public record Stage(
            ExceptionState state, long cases, long waiting, Instant oldestSince, int oldestDays, int medianDays) {}
}
