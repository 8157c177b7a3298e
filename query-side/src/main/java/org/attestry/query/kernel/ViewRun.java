package org.attestry.query.kernel;

import org.attestry.events.catalogue.UnknownHistory;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A view at work on one schema: it follows the ledger there, on this node or on another, never on two. */
final class ViewRun implements ViewInvoker.Watch {

    private static final Logger LOG = LoggerFactory.getLogger(ViewRun.class);
    private static final int EVENTS_IN_A_BATCH = 1_000;
    private static final long LOOK_FOR_WORK_MILLIS = 1_000;
    private static final long STILL_HERE_MILLIS = 1_000;
    private static final int SILENCE_SECONDS = 4;

    private final KnownView view;
    private final Schema schema;
    private final ViewProgress progress;
    private final Crier crier;
    private final ViewState state;
    private final ViewTransactions transactions;
    private final PooledStreamingEventProcessor processor;

    ViewRun(KnownView view, Schema schema, ViewWorkshop shop) {
        this.view = view;
        this.schema = schema;
        progress = shop.progress();
        crier = shop.crier();
        state = new ViewState(schema, shop.jdbc(), SILENCE_SECONDS);
        transactions = new ViewTransactions(schema, shop.jdbc(), shop.transactions());
        processor = PooledStreamingEventProcessor.builder()
                .name(view.name())
                .eventHandlerInvoker(new ViewInvoker(new Hearing(view, schema, shop, transactions::enter), this))
                .messageSource(token -> new Reading(shop.source().openStream(token), this::unreadable))
                .tokenStore(state)
                .transactionManager(transactions::begin)
                .coordinatorExecutor(shop.coordinators())
                .workerExecutor(shop.workers())
                .initialSegmentCount(1)
                .maxClaimedSegments(1)
                .batchSize(EVENTS_IN_A_BATCH)
                .tokenClaimInterval(LOOK_FOR_WORK_MILLIS)
                .claimExtensionThreshold(STILL_HERE_MILLIS)
                .build();
    }

    void start() {
        processor.start();
    }

    void stop() {
        processor.shutDown();
    }

    /** Forgets how long it meant to wait after the last failures, and goes to work now. */
    void tryAgain() {
        processor.shutDown();
        processor.start();
    }

    /** Whether this node is at work on it, or ready to be. */
    boolean isRunning() {
        return processor.isRunning();
    }

    Schema schema() {
        return schema;
    }

    KnownView view() {
        return view;
    }

    @Override
    public void reached(long position) {
        progress.reached(schema, position);
        crier.reached(schema, position);
    }

    /** For instance an event that a newer program wrote: a node that runs the newer one goes on. */
    private void unreadable(RuntimeException failure) {
        if (failure instanceof UnknownHistory
                || Poison.isIn(failure)) { // else the database is away, and is told nothing
            failed("The next events cannot be read: " + Sentences.of(failure));
        }
    }

    @Override
    public void failed(String sentence) {
        LOG.error("{} stands still and tries again. {}", view.name(), sentence);
        try {
            transactions.executeInTransaction(() -> state.note(sentence));
        } catch (RuntimeException away) {
            LOG.warn("That {} stands still could not be noted: {}", view.name(), Sentences.of(away));
        }
    }
}
