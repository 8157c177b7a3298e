package org.attestry.query.kernel;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.attestry.http.Rejected;
import org.attestry.ledger.LedgerSignal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Where what was ordered is done: looked for whenever something was recorded, and tried again when it fails. */
public final class Desk implements SmartLifecycle {

    /** What is to be done here. */
    public interface Work {

        /** Makes what it needs, whichever node comes first. */
        void prepare();

        /** Does all that waits; says whether some of it waits still and should be looked at again soon. */
        boolean work() throws InterruptedException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final Duration A_LOOK = Duration.ofSeconds(30);

    private final String name;
    private final String orders;
    private final Work work;
    private final Views views;
    private final LedgerSignal signal;
    private volatile @Nullable Thread thread;

    /**
     * A desk of one thread.
     *
     * @param orders the view that hears what was ordered
     */
    public Desk(String name, String orders, Work work, Views views, LedgerSignal signal) {
        this.name = name;
        this.orders = orders;
        this.work = work;
        this.views = views;
        this.signal = signal;
    }

    private void follow() {
        while (isRunning()) {
            try {
                long head = signal.position();
                boolean waits = work.work();
                if (!waits && views.includes(orders, head)) {
                    signal.await(head, A_LOOK);
                }
                TimeUnit.SECONDS.sleep(1); // however much happens, one look a second will do
            } catch (InterruptedException stop) {
                return;
            } catch (Rejected beingBuilt) { // the view that hears what was ordered
                pause();
            } catch (RuntimeException away) {
                LOG.warn("{} wait and are tried again: {}", name, away.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(5);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        work.prepare();
        var working = Thread.ofPlatform().daemon().name("attestry-" + name).unstarted(this::follow);
        thread = working; // first: it goes on for as long as this is there
        working.start();
    }

    /** After the views, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public void stop() {
        var working = thread;
        thread = null;
        if (working != null) {
            working.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
