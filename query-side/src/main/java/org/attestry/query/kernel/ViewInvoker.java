package org.attestry.query.kernel;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Lets a view hear events as Axon hands them over; of each batch all is committed together, or nothing. */
final class ViewInvoker implements EventHandlerInvoker {

    /** Hears how each batch ended, after its transaction. */
    interface Watch {

        /** Everything up to here counts. */
        void reached(long position);

        /** Nothing of the batch counts, for the reason this sentence says. */
        void failed(String sentence);
    }

    private final Hearing hearing;
    private final Watch watch;

    ViewInvoker(Hearing hearing, Watch watch) {
        this.hearing = hearing;
        this.watch = watch;
    }

    /** What a view does not listen to moves its position too, else nobody could wait for that position. */
    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        var unit = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get().root();
        var heard = Heard.of(event);
        ViewBatch begun = unit.getResource(ViewBatch.class.getName());
        var batch = begun == null ? begin(unit, heard.position()) : begun;
        boolean last = unit.isLastMessage();
        try {
            batch.hear(heard, last);
        } catch (Exception failure) {
            unit.onCleanup(u -> watch.failed(Sentences.at(heard.position(), failure)));
            throw failure;
        }
        if (last) {
            unit.afterCommit(u -> {
                hearing.reached(heard.position());
                watch.reached(heard.position());
            });
        }
    }

    private ViewBatch begin(UnitOfWork<?> unit, long position) {
        var batch = hearing.begin(position);
        unit.resources().put(ViewBatch.class.getName(), batch);
        unit.onRollback(u -> hearing.forget());
        return batch;
    }
}
