package org.attestry.query.views;

import java.util.List;
import org.attestry.query.kernel.Difference.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What changed in a view between two moments of the past.
 *
 * @param version the version of the view by which both states were made
 * @param from the earlier position
 * @param fromDigest names the state there
 * @param to the later position
 * @param toDigest names the state there
 * @param added how many rows are there then that were not before
 * @param gone how many rows are no longer there
 * @param changed how many rows have other values
 * @param sample the first of each table, a changed row once for each column that differs
 */
public record ViewChanges(
        String view,
        int version,
        long from,
        String fromDigest,
        long to,
        String toDigest,
        long added,
        long gone,
        long changed,
        List<RowChange> sample) {

    /**
     * One of them.
     *
     * @param row the columns that name the row, with their values
     * @param column the column that differs; missing where the whole row came or went
     * @param before what it was, or the whole row that is gone
     * @param after what it is then, or the whole row that came
     */
    public record RowChange(
            String table,
            JsonNode row,
            Kind kind,
            @Nullable String column,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}
}
