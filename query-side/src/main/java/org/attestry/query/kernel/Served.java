package org.attestry.query.kernel;

import java.util.List;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;

/**
 * From where a question is answered at the moment, and by whom.
 *
 * @param view that answers; none if the ledger itself is asked
 */
record Served(@Nullable KnownView view, Place place, QueryBus bus) {

    static Served of(KnownView view, Schema schema) {
        return new Served(view, Place.of(schema), view.bus());
    }

    /** What the figures of a query are counted by, in the version of the view that serves. */
    List<Counting<?>> countings(Class<?> query) {
        return view == null
                ? List.of()
                : Explanations.of(view.view()).stream()
                        .filter(counting -> counting.query() == query)
                        .toList();
    }

    Schema schema() {
        return new Schema(place.schema());
    }
}
