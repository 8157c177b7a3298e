package org.attestry.query.kernel;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One place where two states of a view are not the same.
 *
 * @param table the view's table
 * @param row the columns that name the row, with their values
 * @param kind what became of it
 * @param column the column that changed, if the row is there in both
 * @param before the value of this column, or the whole row that is gone
 * @param after the value of this column, or the whole row that is new
 */
public record RowChange(
        String table,
        JsonNode row,
        Difference.Kind kind,
        @Nullable String column,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    /** Read so: what history gives came before, what is served came after. */
    public static RowChange of(Difference found) {
        return new RowChange(found.table(), found.row(), found.kind(), found.column(), found.history(), found.served());
    }
}
