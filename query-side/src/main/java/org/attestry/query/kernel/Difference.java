package org.attestry.query.kernel;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One place where a view does not show what history says.
 *
 * @param table the view's table
 * @param row the columns that name the row, with their values
 * @param kind what is wrong with it
 * @param column the column that differs, if the row is there on both sides
 * @param served what the view serves in this column, or the whole row that it serves and should not
 * @param history what history gives for this column, or the whole row that is missing
 */
public record Difference(
        String table,
        JsonNode row,
        Kind kind,
        @Nullable String column,
        @Nullable JsonNode served,
        @Nullable JsonNode history) {

    /** What is wrong with a row. */
    public enum Kind {
        /** It is served, and history knows nothing of it. */
        ADDED,
        /** History gives it, and it is not served. */
        GONE,
        /** It is there on both sides, with other values. */
        CHANGED
    }
}
