package org.attestry.query.kernel;

import java.util.function.Predicate;
import org.attestry.ledger.LedgerSignal;
import org.attestry.query.kernel.live.Hub;

/** Wakes those who listen when what answers them has news, wherever it came from. */
final class LiveNews implements AutoCloseable {

    private final Questions questions;
    private final Hub hub;
    private final LedgerSignal.Registration ledger;

    LiveNews(Questions questions, Hub hub, ViewProgress progress, LedgerSignal signal) {
        this.questions = questions;
        this.hub = hub;
        progress.onNews(this::of);
        ledger = signal.onGrowth(position -> of(Place.LEDGER.schema()::equals));
    }

    /** Where a question is answered from is looked up each time: a view may have moved since it was last asked. */
    private void of(Predicate<String> schemas) {
        hub.wake(kind -> questions.schemaOf(kind).filter(schemas).isPresent());
    }

    @Override
    public void close() {
        ledger.close();
    }
}
