package org.attestry.stored;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;

/** Public methods and constructors that are found by name, called as if they were written in the program. */
public final class Direct {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Direct() {}

    /** What a method without parameters says of a thing. */
    public static Function<Object, Object> of(Method accessor) {
        try {
            return function(LOOKUP.unreflect(accessor));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    /** What a class makes of a value of one type. */
    static Function<Object, Object> construct(Class<?> type, Class<?> part) {
        try {
            return function(LOOKUP.findConstructor(type, MethodType.methodType(void.class, part)));
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    @SuppressWarnings("unchecked") // the metafactory makes what it is asked for
    private static Function<Object, Object> function(MethodHandle target) {
        try {
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            target,
                            target.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }
}
