package org.attestry.standalone.imports;

import java.util.Locale;

/**
 * The figures by which a roster import is checked.
 *
 * @param rows read
 * @param applied providers registered
 * @param noNews rows that say what was registered already
 * @param duplicates rows whose number is registered with other particulars
 * @param rejected rows that cannot be taken
 */
public record RosterTotals(long rows, long applied, long noNews, long duplicates, long rejected) {

    static final RosterTotals NONE = new RosterTotals(0, 0, 0, 0, 0);

    /** One row more. */
    RosterTotals with(RosterVerdict verdict) {
        return plus(
                switch (verdict) {
                    case APPLIED -> new RosterTotals(1, 1, 0, 0, 0);
                    case NO_NEWS -> new RosterTotals(1, 0, 1, 0, 0);
                    case DUPLICATE -> new RosterTotals(1, 0, 0, 1, 0);
                    case REJECTED -> new RosterTotals(1, 0, 0, 0, 1);
                });
    }

    /** Both together. */
    RosterTotals plus(RosterTotals other) {
        return new RosterTotals(
                rows + other.rows,
                applied + other.applied,
                noNews + other.noNews,
                duplicates + other.duplicates,
                rejected + other.rejected);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "rows %,d = applied %,d + no news %,d + duplicates %,d + rejected %,d",
                rows,
                applied,
                noNews,
                duplicates,
                rejected);
    }
}
