package org.attestry.command.kernel;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets a line of an aggregate ask for the {@link Caller}; found by Axon through {@code META-INF/services}. */
public final class CallerParameter implements ParameterResolverFactory, ParameterResolver<Caller> {

    @Override
    public @Nullable ParameterResolver<Caller> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Caller.class ? this : null;
    }

    @Override
    public Caller resolveParameterValue(Message<?> message) {
        return Sending.of(message).caller();
    }

    @Override
    public boolean matches(Message<?> message) {
        return message.getMetaData().containsKey(Sending.KEY);
    }
}
