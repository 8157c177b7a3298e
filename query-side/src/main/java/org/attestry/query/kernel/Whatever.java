package org.attestry.query.kernel;

import java.lang.reflect.Type;
import org.axonframework.messaging.responsetypes.ResponseType;

/** The answer is what the one handler of a query gives; that it fits was checked when the program started. */
final class Whatever<T> implements ResponseType<T> {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean matches(Type given) {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<T> responseMessagePayloadType() {
        return (Class<T>) Object.class;
    }

    @Override
    public Class<?> getExpectedResponseType() {
        return Object.class;
    }
}
