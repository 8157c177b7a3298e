package org.attestry.query.kernel;

import java.util.function.Supplier;
import org.attestry.events.views.DeadLettersId;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a view hear events as Axon hands them over; of each batch all is committed together, or nothing. */
final class ViewInvoker extends SimpleEventHandlerInvoker implements Hearer {

    /** Hears how each batch ended, after its transaction. */
    interface Watch {

        /** Everything up to here counts. */
        void reached(long position);

        /** Nothing of the batch counts, for the reason this sentence says. */
        void failed(String sentence);
    }

    private final ViewWorkshop shop;
    private final Letters letters;
    private final LetterOrders orders;
    private final Supplier<Rows> newRows;
    private final Watch watch;

    static ViewInvoker of(KnownView view, Schema schema, ViewWorkshop shop, Watch watch) {
        var settings = SimpleEventHandlerInvoker.builder()
                .eventHandlers(view.view())
                .parameterResolverFactory(Handlers.parametersOf(view.view().getClass()))
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance());
        return new ViewInvoker(settings, view.name(), schema, shop, watch);
    }

    private ViewInvoker(Builder<?> settings, String view, Schema schema, ViewWorkshop shop, Watch watch) {
        super(settings);
        this.shop = shop;
        this.watch = watch;
        letters = new Letters(schema, shop.jdbc());
        orders = new LetterOrders(DeadLettersId.ofView(view), this, letters, shop.source());
        var shapes = TableShape.of(schema, JdbcClient.create(shop.jdbc()));
        newRows = () -> new Rows(shapes, shop.jdbc(), shop.text());
    }

    /** What a view does not listen to moves its position too, else nobody could wait for that position. */
    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public boolean listensTo(EventMessage<?> event) {
        return canHandleType(event.getPayloadType());
    }

    /** Whether it makes a difference to this view. */
    boolean isNews(EventMessage<?> event) {
        return listensTo(event) || orders.areIn(event);
    }

    /** It is to go through history up to here and no further. */
    void endsAt(long position) {
        orders.lookAhead(position);
    }

    @Override
    public void hear(EventMessage<?> event) throws Exception {
        invokeHandlers(event);
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        var unit = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get().root();
        long position = Trail.of(event).position();
        ViewBatch begun = unit.getResource(ViewBatch.class.getName());
        var batch = begun == null ? begin(unit, position) : begun;
        try {
            batch.hear(event, unit.isLastMessage());
        } catch (Exception failure) {
            var sentence = "At position %d: %s".formatted(position, Sentences.of(failure));
            unit.onCleanup(u -> watch.failed(sentence));
            throw failure;
        }
        if (unit.isLastMessage()) {
            unit.afterCommit(u -> {
                letters.reached(position);
                watch.reached(position);
            });
        }
    }

    private ViewBatch begin(UnitOfWork<?> unit, long position) {
        if (!letters.goOnAt(position)) {
            orders.lookAhead();
        }
        var batch = new ViewBatch(this, letters, orders, shop.jdbc(), newRows);
        unit.resources().put(ViewBatch.class.getName(), batch);
        unit.onRollback(u -> letters.forget());
        return batch;
    }
}
