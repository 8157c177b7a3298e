package org.attestry.query.kernel;

import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Lets a view hear one batch: its rows are gathered over the batch and sent before the position is committed. */
final class ViewInvoker extends SimpleEventHandlerInvoker {

    /** Hears how each batch ended, after its transaction. */
    interface Watch {

        /** Everything up to here counts. */
        void reached(long position);

        /** Nothing of the batch counts, for the reason this sentence says. */
        void failed(String sentence);
    }

    private final Supplier<Rows> newRows;
    private final Watch watch;

    static ViewInvoker of(Object view, Supplier<Rows> newRows, Watch watch) {
        var settings = SimpleEventHandlerInvoker.builder()
                .eventHandlers(view)
                .parameterResolverFactory(Handlers.parametersOf(view.getClass()))
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance());
        return new ViewInvoker(settings, newRows, watch);
    }

    private ViewInvoker(Builder<?> settings, Supplier<Rows> newRows, Watch watch) {
        super(settings);
        this.newRows = newRows;
        this.watch = watch;
    }

    /** What a view does not listen to moves its position too, else nobody could wait for that position. */
    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        var unit = CurrentUnitOfWork.get().root();
        Batch begun = unit.getResource(Batch.class.getName());
        var batch = begun == null ? begin(unit) : begun;
        batch.position = Trail.of(event).position();
        try {
            invokeHandlers(event);
        } catch (Exception failure) {
            batch.failed = "At position %d: %s".formatted(batch.position, Sentences.of(failure));
            throw failure;
        }
    }

    private Batch begin(UnitOfWork<?> unit) {
        var batch = new Batch();
        var rows = newRows.get();
        unit.resources().put(Batch.class.getName(), batch);
        unit.resources().put(Rows.class.getName(), rows);
        unit.onPrepareCommit(u -> {
            try {
                rows.flush();
            } catch (RuntimeException failure) {
                batch.failed = "Writing its rows: " + Sentences.of(failure);
                throw failure;
            }
        });
        unit.afterCommit(u -> watch.reached(batch.position));
        unit.onCleanup(u -> {
            if (batch.failed != null) {
                watch.failed(batch.failed);
            }
        });
        return batch;
    }

    private static final class Batch {
        private long position;
        private @Nullable String failed;
    }
}
