package org.attestry.query.backtests;

import java.util.List;
import org.attestry.query.kernel.Rows;

/** Holds what would have been decided of one thing against what was. */
interface Judge {

    /**
     * Writes a row for each decision about the thing.
     *
     * @param history what happened to it, in order
     */
    void judge(String item, List<Told> history, Rows rows);
}
