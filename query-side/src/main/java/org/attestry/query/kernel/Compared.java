package org.attestry.query.kernel;

import java.util.List;

/**
 * How what is served stands against what history gives.
 *
 * @param added how many rows are served that history knows nothing of
 * @param gone how many rows history gives that are not served
 * @param changed how many rows have other values
 * @param apart tables ({@code visit}) and columns ({@code visit.mode}) that are on one side only and were not compared
 * @param sample the first differences of each table, a changed row once for each column that differs
 */
public record Compared(long added, long gone, long changed, List<Difference> sample, List<String> apart) {

    /** Nothing differs. */
    public boolean isSame() {
        return added + gone + changed == 0 && apart.isEmpty();
    }
}
