package org.attestry.ledger.axon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attestry.ledger.Recorded;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Whole streams that somebody has read just now, so that a unit of work need not read them once more. */
public final class AtHand {
    private static final String RESOURCE = AtHand.class.getName();

    private AtHand() {}

    /** Gives a unit of work what these streams hold, from their beginning; one that has not begun holds nothing. */
    public static void give(UnitOfWork<?> unit, Map<String, List<Recorded>> streams) {
        unit.root().resources().put(RESOURCE, streams);
    }

    static Optional<List<Recorded>> of(String stream) {
        return CurrentUnitOfWork.map(unit -> unit.root().<Map<String, List<Recorded>>>getResource(RESOURCE))
                .map(streams -> streams.get(stream));
    }
}
