package org.attestry.query.kernel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.AnnotatedHandlerInspector;

/**
 * The event handlers of one view, as Axon finds them. Which of them hears a kind of event is looked up once; from then
 * on it is called without anything in between.
 */
final class Ear implements Hearer {

    private static final MethodType HEARING = MethodType.methodType(void.class, Object.class, Rows.class, Trail.class);

    private final Map<Class<?>, MethodHandle> handlers = new LinkedHashMap<>();
    private final Map<Class<?>, Optional<MethodHandle>> known = new ConcurrentHashMap<>();

    Ear(Object view) {
        var type = view.getClass();
        AnnotatedHandlerInspector.inspectType(type, Handlers.parametersOf(type))
                .getHandlers(type)
                .filter(handler -> handler.canHandleMessageType(EventMessage.class))
                .forEach(handler -> handlers.putIfAbsent(
                        handler.payloadType(),
                        handler.unwrap(Method.class)
                                .map(method -> hearing(method, view, handler.payloadType()))
                                .orElseThrow()));
    }

    @Override
    public boolean listensTo(Class<?> type) {
        return handler(type).isPresent();
    }

    @Override
    public void hear(Heard event, Rows rows) throws Exception {
        var handler = handler(event.type());
        if (handler.isPresent()) {
            call(handler.get(), event.event(), rows, event.trail());
        }
    }

    private Optional<MethodHandle> handler(Class<?> type) {
        var found = known.get(type);
        return found == null ? known.computeIfAbsent(type, this::find) : found;
    }

    /** The one that is closest to the type comes first in Axon's order. */
    private Optional<MethodHandle> find(Class<?> type) {
        return handlers.entrySet().stream()
                .filter(handler -> handler.getKey().isAssignableFrom(type))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void call(MethodHandle handler, Object event, Rows rows, Trail trail) throws Exception {
        try {
            handler.invokeExact(event, rows, trail);
        } catch (Exception | Error failure) {
            throw failure;
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }

    private static MethodHandle hearing(Method method, Object view, Class<?> event) {
        var given = List.of(event, Rows.class, Trail.class);
        var asked = List.of(method.getParameterTypes());
        if (!given.containsAll(asked)) {
            throw new IllegalStateException(
                    "A view hears an event, rows and a trail, but " + method + " asks for more");
        }
        try {
            method.setAccessible(true);
            var bound = MethodHandles.lookup().unreflect(method).bindTo(view);
            var places = asked.stream().mapToInt(given::indexOf).toArray();
            var parameters =
                    Arrays.stream(places).mapToObj(HEARING::parameterType).toArray(Class<?>[]::new);
            var plain = bound.asType(MethodType.methodType(void.class, parameters));
            return MethodHandles.permuteArguments(plain, HEARING, places);
        } catch (IllegalAccessException sealed) {
            throw new IllegalStateException(sealed);
        }
    }
}
