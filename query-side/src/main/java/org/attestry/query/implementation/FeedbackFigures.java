package org.attestry.query.implementation;

import java.util.List;
import org.attestry.events.implementation.FeedbackSource;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a period, and how soon it was answered.
 *
 * @param total all of it
 * @param bySource the same by whose word it is
 */
public record FeedbackFigures(Heard total, List<Heard> bySource) {

    /**
     * Feedback of one source.
     *
     * @param source whose word it is; missing for all
     * @param words how many words were recorded
     * @param meanScore the arithmetic mean of the scores, from 0 to 10
     * @param answered how many have an answer
     * @param medianHours half of the answers came within so many hours, nights and weekends included
     * @param p85Hours 85 % did
     */
    public record Heard(
            @Nullable FeedbackSource source,
            long words,
            @Nullable Double meanScore,
            long answered,
            @Nullable Double medianHours,
            @Nullable Double p85Hours) {}
}
