package org.attestry.stored;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.stored.PlainJson.Unusual;
import org.jspecify.annotations.Nullable;

/** Reads records of one class whose fields are written in the order in which the class has them, missing ones left out. */
final class PlainRecord implements PlainReader {

    private final byte[][] names;
    private final PlainReader[] parts;
    private final boolean[] needed;
    private final MethodHandle constructor;

    private PlainRecord(RecordComponent[] components, List<PlainReader> parts, MethodHandle constructor) {
        this.parts = parts.toArray(PlainReader[]::new);
        this.constructor = constructor;
        names = new byte[components.length][];
        needed = new boolean[components.length];
        for (int i = 0; i < components.length; i++) {
            names[i] = ('"' + components[i].getName() + "\":").getBytes(StandardCharsets.UTF_8);
            needed[i] = components[i].getType().isPrimitive();
        }
    }

    /** The reader of a class; null where a part of it is not read so. */
    static @Nullable PlainReader of(Class<?> type) {
        var components = type.getRecordComponents();
        var parts = Arrays.stream(components)
                .map(component -> PlainReader.of(component.getGenericType()))
                .toList();
        return parts.contains(null) ? null : new PlainRecord(components, parts, canonical(type, components));
    }

    /** As a function of all parts. */
    private static MethodHandle canonical(Class<?> type, RecordComponent... components) {
        try {
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private Object made(@Nullable Object... values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public Object read(PlainJson json) {
        var values = new @Nullable Object[parts.length];
        json.pass('{');
        int next = 0;
        if (!json.passes('}')) {
            do {
                next = named(json, next);
                values[next] = parts[next].read(json);
                next++;
            } while (json.passes(','));
            json.pass('}');
        }
        for (int i = 0; i < values.length; i++) {
            if (needed[i] && values[i] == null) {
                throw new Unusual();
            }
        }
        return made(values);
    }

    private int named(PlainJson json, int from) {
        for (int i = from; i < names.length; i++) {
            if (json.passes(names[i])) {
                return i;
            }
        }
        throw new Unusual();
    }
}
