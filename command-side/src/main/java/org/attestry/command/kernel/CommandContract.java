package org.attestry.command.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attestry.events.Id;
import org.attestry.http.Contract;

/** What the kernel knows of one command, read once from its record. */
public final class CommandContract {

    private final Contract http;
    private final Method target;
    private final List<RecordComponent> known;
    private final List<RecordComponent> recalled;
    private final List<RecordComponent> claimed;

    private CommandContract(Class<?> record, Command command) {
        http = Contract.of(command.path(), record, command.by());
        target = target(record);
        known = marked(record, Known.class);
        recalled = known.stream()
                .filter(c -> c.getAnnotation(Known.class).recall())
                .toList();
        claimed = marked(record, Claimed.class);
        target.setAccessible(true);
        Stream.concat(known.stream(), claimed.stream())
                .forEach(c -> c.getAccessor().setAccessible(true));
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

    private static List<RecordComponent> marked(
            Class<?> record, Class<? extends java.lang.annotation.Annotation> mark) {
        return Arrays.stream(record.getRecordComponents())
                .filter(c -> c.isAnnotationPresent(mark))
                .toList();
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
        return (Id) value(target, command);
    }

    /** The registered things a command names. */
    public List<Id> known(Object command) {
        return values(known, command).map(Id.class::cast).toList();
    }

    /** Those of them whose history the rule needs. */
    public List<Id> recalled(Object command) {
        return values(recalled, command).map(Id.class::cast).toList();
    }

    /** The values a command will claim. */
    public List<Object> claimed(Object command) {
        return values(claimed, command).toList();
    }

    private static Stream<Object> values(List<RecordComponent> components, Object command) {
        return components.stream()
                .map(c -> value(c.getAccessor(), command))
                .filter(Objects::nonNull)
                .flatMap(v -> v instanceof Iterable<?> many
                        ? java.util.stream.StreamSupport.stream(many.spliterator(), false)
                        : Stream.of(v));
    }

    @SuppressWarnings("NullAway") // a @Nullable component gives null; values() leaves it out
    private static Object value(Method accessor, Object command) {
        try {
            return accessor.invoke(command);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
