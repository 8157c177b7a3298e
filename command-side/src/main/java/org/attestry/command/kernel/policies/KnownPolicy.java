package org.attestry.command.kernel.policies;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.command.kernel.WhenDue;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** What the kernel knows of one policy, read once from its class; events enter it through Axon's own door. */
public final class KnownPolicy {

    private final String name;
    private final Object policy;
    private final AnnotationEventHandlerAdapter handlers;
    private final Map<String, Method> whenDue;

    private KnownPolicy(Object policy) {
        this.policy = policy;
        var type = policy.getClass();
        name = Objects.requireNonNull(type.getAnnotation(Policy.class), type::getName)
                .name();
        handlers = new AnnotationEventHandlerAdapter(policy);
        whenDue = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(WhenDue.class))
                .collect(Collectors.toMap(m -> m.getAnnotation(WhenDue.class).value(), Function.identity()));
        whenDue.values().forEach(KnownPolicy::check);
    }

    /** Reads a policy marked {@code @Policy}. */
    public static KnownPolicy of(Object policy) {
        return new KnownPolicy(policy);
    }

    private static void check(Method method) {
        if (!Arrays.equals(method.getParameterTypes(), new Class<?>[] {Due.class})) {
            throw new IllegalArgumentException(method + " must take a Due and nothing else");
        }
        method.setAccessible(true);
    }

    /** As it is stored. */
    public String name() {
        return name;
    }

    /** The kinds of due times it answers to. */
    public Set<String> kinds() {
        return whenDue.keySet();
    }

    /** Whether it may have something to say to events of this class. */
    public boolean hears(Class<?> event) {
        return handlers.canHandleType(event);
    }

    /** What follows from an event. */
    public List<Then> hearing(EventMessage<?> event) {
        try {
            return thens(handlers.handle(event));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What follows when a due time of a kind has come. */
    public List<Then> due(String kind, Due due) {
        var method = whenDue.get(kind);
        if (method == null) {
            throw new IllegalArgumentException(name + " does not answer to " + kind);
        }
        try {
            return thens(method.invoke(policy, due));
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof RuntimeException plain ? plain : new IllegalStateException(failure);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Then> thens(@Nullable Object said) {
        return switch (said) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(Then.class::cast).toList();
            default -> throw new IllegalStateException(name + " must return a list of what then follows");
        };
    }
}
