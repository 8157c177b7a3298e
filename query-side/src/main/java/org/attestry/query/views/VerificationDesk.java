package org.attestry.query.views;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import org.attestry.ledger.LedgerSignal;
import org.attestry.query.kernel.Alone;
import org.attestry.query.kernel.Verified;
import org.attestry.query.kernel.Verifier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Does the verifications that were ordered, one after the other, on whichever node comes first. */
final class VerificationDesk implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationDesk.class);
    private static final Duration A_LOOK = Duration.ofSeconds(30);

    private final Findings findings;
    private final Verifier verifier;
    private final Alone alone;
    private final LedgerSignal signal;
    private volatile @Nullable Thread thread;

    VerificationDesk(Findings findings, Verifier verifier, Alone alone, LedgerSignal signal) {
        this.findings = findings;
        this.verifier = verifier;
        this.alone = alone;
        this.signal = signal;
    }

    /** Everything that waits. */
    void work() throws InterruptedException {
        for (var order : findings.toDo()) {
            alone.run("verification " + order.verification(), () -> {
                if (findings.isToDo(order)) { // else another node has done it meanwhile
                    verify(order);
                }
            });
        }
    }

    private void verify(Findings.Order order) throws InterruptedException {
        findings.begun(order);
        Verified found;
        try {
            found = verifier.verify(order.view(), order.verification());
        } catch (DataAccessException | TransactionException away) {
            throw away; // the database is no reason to give up
        } catch (NoSuchElementException unknown) {
            findings.failed(order, String.valueOf(unknown.getMessage()));
            return;
        } catch (RuntimeException failure) {
            LOG.warn("{} of {} cannot be done", order.verification(), order.view(), failure);
            findings.failed(order, String.valueOf(failure.getMessage()));
            return;
        }
        findings.found(order, found);
    }

    private void follow() {
        while (isRunning()) {
            try {
                long head = signal.position();
                work();
                if (findings.include(head)) {
                    signal.await(head, A_LOOK);
                }
                TimeUnit.SECONDS.sleep(1); // however much happens, one look a second will do
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException away) {
                LOG.warn("Verifications wait and are tried again: {}", away.getMessage());
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
        findings.prepare();
        var working =
                Thread.ofPlatform().daemon().name("attestry-verifications").unstarted(this::follow);
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
