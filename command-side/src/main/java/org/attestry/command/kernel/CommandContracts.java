package org.attestry.command.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every command there is, by its record and by its name. */
public final class CommandContracts {

    private final Map<Class<?>, CommandContract> byRecord;
    private final Map<String, CommandContract> byName;
    private final Map<String, CommandContract> forPeople;

    private CommandContracts(Collection<CommandContract> all) {
        byRecord = all.stream().collect(Collectors.toMap(c -> c.http().record(), Function.identity()));
        byName = new TreeMap<>(
                all.stream().collect(Collectors.toMap(c -> c.http().name(), Function.identity())));
        forPeople = new TreeMap<>(byName);
        forPeople.values().removeIf(contract -> !contract.http().isForPeople());
    }

    /** Finds the records marked {@code @Command} below packages; two of one name are refused. */
    public static CommandContracts below(String... packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        return new CommandContracts(Arrays.stream(packages)
                .flatMap(base -> scanner.findCandidateComponents(base).stream())
                .map(found -> CommandContract.of(load(found.getBeanClassName())))
                .toList());
    }

    private static Class<?> load(@Nullable String name) {
        try {
            return Class.forName(Objects.requireNonNull(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of them, in the order of their names. */
    public Collection<CommandContract> all() {
        return byName.values();
    }

    /** Those that somebody with a token may send; the others are for policies alone. */
    public Collection<CommandContract> forPeople() {
        return forPeople.values();
    }

    /** The contract of a command at hand. */
    public CommandContract of(Object command) {
        var contract = byRecord.get(command.getClass());
        if (contract == null) {
            throw new IllegalArgumentException(command.getClass() + " is not marked @Command");
        }
        return contract;
    }

    /**
     * The contract of a command in a file.
     *
     * @throws Rejected 422 if people have none of this name
     */
    public CommandContract named(String name) {
        var contract = forPeople.get(name);
        if (contract == null) {
            throw new Rejected(Problem.invalid("command", "must be one of " + String.join(", ", forPeople.keySet())));
        }
        return contract;
    }
}
