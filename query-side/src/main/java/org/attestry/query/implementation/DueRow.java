package org.attestry.query.implementation;

import org.attestry.query.kernel.Part;
import org.attestry.query.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/** What was due in a month, as it is counted. */
record DueRow(@Nullable String month, long due, long implemented, long notYetDue, long dropped, Part rate) {

    DueRates.Month rated() {
        return new DueRates.Month(month, due, implemented, notYetDue, dropped, Wilson.of(rate.hits(), rate.of()));
    }
}
