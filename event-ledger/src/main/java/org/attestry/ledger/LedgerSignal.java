package org.attestry.ledger;

import java.time.Duration;
import java.util.function.LongConsumer;
import javax.sql.DataSource;

/** Tells at once when the ledger has grown: one listening connection, and a slow look every few seconds behind it. */
public final class LedgerSignal implements AutoCloseable {
    private LedgerSignal() {}

    /** Starts listening; keeps one connection. */
    public static LedgerSignal listen(DataSource database) {
        return listen(database, Duration.ofSeconds(5));
    }

    /** Starts listening, looking at the head itself this often in case a notification was lost. */
    public static LedgerSignal listen(DataSource database, Duration look) {
        throw new UnsupportedOperationException();
    }

    /** The last position known here. */
    public long position() {
        throw new UnsupportedOperationException();
    }

    /** Waits until the ledger goes beyond a position; false when it did not in time. */
    public boolean await(long beyond, Duration timeout) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    /** Calls back with every new head until the registration is closed; the callback must be quick. */
    public Registration onGrowth(LongConsumer callback) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    /** Ends a callback. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
