package org.attestry.query.kernel;

import java.util.List;

/** A view that answers figures: it names what they are counted by, so that each can be opened into its events. */
public interface Explains {

    /** Everything that its figures are counted by. */
    List<Counting<?>> countings();
}
