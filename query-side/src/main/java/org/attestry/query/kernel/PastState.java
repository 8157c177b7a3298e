package org.attestry.query.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A view as it stood at a position, ready to be asked.
 *
 * @param digest names the state; none for the ledger itself, whose own proofs do
 */
record PastState(Schema schema, boolean ledger, @Nullable String digest) {

    /** Where it is asked, with this as its "now". */
    Place place(Instant now) {
        return new Place(schema.name(), schema.name() + (ledger ? ".head" : ".view_state"), now);
    }
}
