package org.attestry.command.kernel;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.attestry.events.Id;
import org.attestry.http.Contract;
import org.jspecify.annotations.Nullable;

/** What the kernel knows of one command, read once from its record. */
public final class CommandContract {

    private final Contract http;
    private final Method target;
    private final List<Method> known;
    private final List<Method> recalled;
    private final List<Method> claimed;

    private CommandContract(Class<?> record, Command command) {
        http = Contract.of(command.path(), record, command.by());
        target = target(record);
        known = marked(record, Known.class, mark -> true);
        recalled = marked(record, Known.class, Known::recall);
        claimed = marked(record, Claimed.class, mark -> true);
        target.setAccessible(true);
    }

    /** A component, whose accessor carries its mark too, or a method that puts the id together. */
    private static Method target(Class<?> record) {
        var targets = Arrays.stream(record.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Target.class))
                .toList();
        if (targets.size() != 1 || !Id.class.isAssignableFrom(targets.getFirst().getReturnType())) {
            throw new IllegalArgumentException(record.getName() + " needs exactly one @Target, and it must be an id");
        }
        return targets.getFirst();
    }

    /** Reads the contract off a record marked {@code @Command}. */
    public static CommandContract of(Class<?> record) {
        return new CommandContract(
                record, Objects.requireNonNull(record.getAnnotation(Command.class), record::getName));
    }

    private static <M extends Annotation> List<Method> marked(Class<?> record, Class<M> mark, Predicate<M> which) {
        var accessors = Arrays.stream(record.getRecordComponents())
                .filter(c -> c.isAnnotationPresent(mark) && which.test(c.getAnnotation(mark)))
                .map(RecordComponent::getAccessor)
                .toList();
        accessors.forEach(accessor -> accessor.setAccessible(true));
        return accessors;
    }

    /** Method, path, record and roles. */
    public Contract http() {
        return http;
    }

    /** The context, for instance {@code visits}: the record's package. */
    public String context() {
        var home = http.record().getPackageName();
        return home.substring(home.lastIndexOf('.') + 1);
    }

    /** The thing a command is about. */
    public Id target(Object command) {
        return (Id) Objects.requireNonNull(value(target, command));
    }

    /** The registered things a command names. */
    public List<Id> known(Object command) {
        return values(known, command, Id.class);
    }

    /** Those of them whose history the rule needs. */
    public List<Id> recalled(Object command) {
        return values(recalled, command, Id.class);
    }

    /** The values a command will claim. */
    public List<Object> claimed(Object command) {
        return values(claimed, command, Object.class);
    }

    private static <T> List<T> values(List<Method> accessors, Object command, Class<T> type) {
        var values = new ArrayList<T>(accessors.size());
        for (var accessor : accessors) {
            var value = value(accessor, command);
            if (value instanceof Iterable<?> many) {
                many.forEach(one -> values.add(type.cast(one)));
            } else if (value != null) {
                values.add(type.cast(value));
            }
        }
        return values;
    }

    private static @Nullable Object value(Method accessor, Object command) {
        try {
            return accessor.invoke(command);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
