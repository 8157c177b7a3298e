package org.attestry.command.kernel;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.attestry.ledger.Append;
import org.attestry.ledger.Recorded;
import org.attestry.ledger.axon.AtHand;
import org.attestry.ledger.axon.LedgerTicket;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** One command on its way through Axon: carries the caller in, the receipt to the ledger, and the outcome out. */
final class Sending {

    static final String KEY = "sending";

    private final Caller caller;
    private final Map<String, Object> metadata;
    private final @Nullable PendingReceipt receipt;
    private final @Nullable Together together;
    private @Nullable LedgerTicket ticket;

    /**
     * For a command that is one of many.
     *
     * @param atHand the streams that were read for all of them
     * @param appends takes what follows from this one
     */
    record Together(Map<String, List<Recorded>> atHand, Consumer<Append> appends) {}

    /** A receipt that waits for the version it will tell. */
    @FunctionalInterface
    interface PendingReceipt {
        org.attestry.ledger.Receipt telling(Version version);
    }

    Sending(Caller caller, Map<String, Object> metadata, @Nullable PendingReceipt receipt) {
        this(caller, metadata, receipt, null);
    }

    Sending(
            Caller caller,
            Map<String, Object> metadata,
            @Nullable PendingReceipt receipt,
            @Nullable Together together) {
        this.caller = caller;
        this.metadata = Map.copyOf(metadata);
        this.receipt = receipt;
        this.together = together;
    }

    static Sending of(org.axonframework.messaging.Message<?> message) {
        if (message.getMetaData().get(KEY) instanceof Sending sending) {
            return sending;
        }
        throw new IllegalStateException("A command came past the desk: " + message.getPayloadType());
    }

    Caller caller() {
        return caller;
    }

    /** Sends the command through Axon and says where its thing stands after it. */
    Version through(CommandBus bus, Object command) {
        var result = new FutureCallback<Object, Object>();
        bus.dispatch(new GenericCommandMessage<>(command, Map.of(KEY, this)), result);
        var answer = result.getResult();
        if (answer.isExceptional()) {
            throw answer.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(answer.exceptionResult());
        }
        return (Version) answer.getPayload();
    }

    /** What the events of this command say about it. */
    Map<String, Object> metadata() {
        return metadata;
    }

    /** The last position this command wrote, or 0 if it wrote nothing. */
    long position() {
        return ticket == null ? 0 : ticket.appended().map(a -> a.lastPosition()).orElse(0L);
    }

    /** Attaches the ticket once the version is known; the append comes after it, when the unit of work commits. */
    static final class Interceptor implements MessageHandlerInterceptor<CommandMessage<?>> {
        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
            var sending = of(unit.getMessage());
            var together = sending.together;
            if (together != null) {
                AtHand.give(unit, together.atHand());
            }
            var version = (Version) chain.proceed();
            sending.ticket = LedgerTicket.attach(
                    unit,
                    sending.receipt == null ? null : sending.receipt.telling(version),
                    together == null ? null : together.appends());
            return version;
        }
    }
}
