package org.attestry.query.kernel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a figure in the answer to a query was counted from.
 *
 * @param query the query with its parameters
 * @param group of which group, by the names and values that tell it apart in the answer; an empty value: of none
 */
record Explain(
        Asks<?> query,
        Map<String, String> group,
        String figure,
        @Nullable Boolean counted,
        @Nullable String after,
        @Nullable Integer limit)
        implements Asks<Explanation> {

    /** What is asked, or what is to be explained: whoever may ask the one may ask the other. */
    static Asks<?> subjectOf(Asks<?> asked) {
        return asked instanceof Explain explain ? explain.query() : asked;
    }

    /**
     * What is said besides the query's own parameters.
     *
     * @param figure its name in the answer
     * @param counted only what counts, or only what is left out; missing: both
     * @param after what the page before gave as next
     * @param limit how many items at most, 50 if missing
     */
    record Wanted(
            String figure,
            @Nullable Boolean counted,
            @Nullable String after,
            @Nullable @Min(1) @Max(Page.MOST) Integer limit) {

        Explain of(Asks<?> query, Map<String, String> group) {
            return new Explain(query, group, figure, counted, after, limit);
        }
    }
}
