package org.attestry.ledger;

import java.util.List;
import java.util.Map;

/** Reads on at the ledger's head, page by page, for those who need not see every kind of event. */
public final class Skimming {
    private final Rows rows;
    private final String sql;

    /**
     * Reads one ledger.
     *
     * @param page how many positions are gone through at a time
     * @param passedBy stored names that are left out, each up to a revision
     */
    public Skimming(Ledger ledger, int page, Map<String, Integer> passedBy) {
        this.rows = ledger.rows;
        // hidden in a query of its own the position tempts nobody to plan anew for each
        this.sql = """
            select %1$s from (select * from ledger.event where position > (select ?::bigint) order by position limit %2$d) next
            where position = (select least(position, ? + %2$d) from ledger.head) or (true%3$s) order by position\
            """.formatted(Rows.ENTRY, page, PassedBy.condition(passedBy));
    }

    /** The next entries after a position. The last of the page is there whatever it is, and so says how far it goes. */
    public List<Recorded> read(long after) {
        return rows.list(sql, Rows::entry, after, after);
    }
}
