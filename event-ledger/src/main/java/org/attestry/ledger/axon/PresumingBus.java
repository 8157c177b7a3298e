package org.attestry.ledger.axon;

import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.callbacks.LoggingCallback;
import org.axonframework.common.Registration;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Lets commands be decided as if their stream had not begun, where that has been so lately, and spares them the look:
 * the append proves it. Whatever it does not prove, be it a refusal or that nothing follows, is decided again upon what
 * the ledger holds, and only that is answered. Handlers must be free of effects outside their unit of work.
 */
public final class PresumingBus implements CommandBus {
    private static final String LOOK = "ledger-look";

    private final CommandBus bus;

    /** Around a bus that has no interceptors yet. */
    public PresumingBus(CommandBus bus) {
        this.bus = bus;
        bus.registerHandlerInterceptor(new Presuming());
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        dispatch(command, LoggingCallback.INSTANCE);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        bus.<C, R>dispatch(command, (same, result) -> {
            if (result.isExceptional() && result.exceptionResult() instanceof Unproven) {
                bus.<C, R>dispatch(
                        command.andMetaData(Map.of(LOOK, true)), (marked, last) -> callback.onResult(command, last));
            } else {
                callback.onResult(same, result);
            }
        });
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        return bus.subscribe(commandName, handler);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return bus.registerDispatchInterceptor(interceptor);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return bus.registerHandlerInterceptor(interceptor);
    }

    /** Nothing leaves a unit of work that has presumed what nobody proved. */
    private static final class Presuming implements MessageHandlerInterceptor<CommandMessage<?>> {
        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
            CommandMessage<?> command = unit.getMessage();
            if (command.getMetaData().containsKey(LOOK)) {
                return chain.proceed();
            }
            Presumed presumed = Presumed.attach(unit, command.getCommandName());
            Object result;
            try {
                result = chain.proceed();
            } catch (Exception perhapsNotReally) {
                if (presumed.isOpen()) {
                    throw new Unproven();
                }
                throw perhapsNotReally;
            }
            // comes after what the handler's events have registered: their append
            unit.onPrepareCommit(ending -> {
                if (presumed.isOpen()) {
                    throw new Unproven();
                }
            });
            return result;
        }
    }
}
