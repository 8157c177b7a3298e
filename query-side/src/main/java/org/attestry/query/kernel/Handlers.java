package org.attestry.query.kernel;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

/** Gives handlers what they ask for besides the message: rows and trail to hear, an answering to answer. */
final class Handlers implements ParameterResolverFactory {

    static ParameterResolverFactory parametersOf(Class<?> view) {
        return MultiParameterResolverFactory.ordered(new Handlers(), ClasspathParameterResolverFactory.forClass(view));
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        var type = parameters[index].getType();
        if (type == Rows.class || type == Trail.class) {
            return new Given<>(EventMessage.class, message -> null); // the ear gives them; Axon asks that somebody can
        }
        if (type == Answering.class) {
            return new Given<>(
                    QueryMessage.class, message -> message.getMetaData().get(Answering.class.getName()));
        }
        return null;
    }

    private record Given<M extends Message<?>>(Class<M> kind, Function<M, @Nullable Object> value)
            implements ParameterResolver<Object> {

        @Override
        public @Nullable Object resolveParameterValue(Message<?> message) {
            return value.apply(kind.cast(message));
        }

        @Override
        public boolean matches(Message<?> message) {
            return kind.isInstance(message);
        }
    }
}
