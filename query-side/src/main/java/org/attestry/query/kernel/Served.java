package org.attestry.query.kernel;

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

    Schema schema() {
        return new Schema(place.schema());
    }
}
