package org.attestry.query.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a figure was counted from: everything that was looked at, in the order of the ledger. What counts in the figure
 * contributes to it; what does not has a reason.
 *
 * @param figure its name
 * @param value the figure, made of all that counts, withheld or not; missing where it is an estimate made of all
 *     contributions together, or has no value
 * @param counted how many of those shown on all pages count
 * @param leftOut how many of them do not, reason by reason
 * @param withheld what the asker may not know of
 * @param items this page of it
 * @param next send it as {@code after} with the same parameters to get what follows; missing at the end
 */
public record Explanation(
        String figure,
        @Nullable JsonNode value,
        long counted,
        List<LeftOut> leftOut,
        Withheld withheld,
        List<Considered> items,
        @Nullable String next) {

    /** So many were left out for this reason. */
    public record LeftOut(String reason, long items) {}

    /** So many confidential ones count or do not, as for everybody, and are not shown. */
    public record Withheld(long counted, long leftOut) {}
}
