package org.attestry.command.kernel.policies;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.attestry.command.kernel.Policy;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.events.catalogue.StoredEvent;
import org.attestry.events.views.DeadLettersId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every policy there is, by its name, by what it hears and by the kinds of due times it answers to. */
public final class Policies {

    private final List<KnownPolicy> all;
    private final Map<String, KnownPolicy> byKind = new TreeMap<>();
    private final Map<Class<?>, List<KnownPolicy>> byEvent = new ConcurrentHashMap<>();

    private Policies(Collection<KnownPolicy> all) {
        this.all = all.stream().sorted(Comparator.comparing(KnownPolicy::name)).toList();
        var names = new TreeMap<String, KnownPolicy>();
        for (var policy : this.all) {
            mustBeNew("name " + policy.name(), names.put(policy.name(), policy));
            policy.kinds().forEach(kind -> mustBeNew("due time " + kind, byKind.put(kind, policy)));
        }
    }

    private static void mustBeNew(String what, @Nullable KnownPolicy before) {
        if (before != null) {
            throw new IllegalArgumentException("Two policies have the " + what);
        }
    }

    /** Finds the classes marked {@code @Policy} below packages; each is made by its constructor without parameters. */
    public static Policies below(String... packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Policy.class));
        return new Policies(Arrays.stream(packages)
                .flatMap(base -> scanner.findCandidateComponents(base).stream())
                .map(found -> KnownPolicy.of(make(Objects.requireNonNull(found.getBeanClassName()))))
                .toList());
    }

    private static Object make(String type) {
        try {
            var constructor = Class.forName(type).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    type + " needs a constructor without parameters: a policy is given events and nothing else", e);
        } catch (ClassNotFoundException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of them, in the order of their names. */
    public List<KnownPolicy> all() {
        return all;
    }

    /** Those that hear events of this class. */
    List<KnownPolicy> hearing(Class<?> event) {
        return byEvent.computeIfAbsent(
                event, type -> all.stream().filter(policy -> policy.hears(type)).toList());
    }

    /** The stored names that nobody listens to, each up to the revision that is known. */
    Map<String, Integer> passingBy(EventCatalogue catalogue) {
        return catalogue
                .all()
                .filter(event -> !Heard.speaksToSomebody(event.type(), this))
                .collect(Collectors.toMap(StoredEvent::name, StoredEvent::revision));
    }

    /** Whose letters these are, if they are of a policy that there is. */
    Optional<KnownPolicy> ofLetters(DeadLettersId letters) {
        return all.stream()
                .filter(policy -> DeadLettersId.ofPolicy(policy.name()).equals(letters))
                .findFirst();
    }

    /** The kinds of due times that somebody answers to. */
    Set<String> kinds() {
        return byKind.keySet();
    }

    /** Who answers to a kind of due times. */
    KnownPolicy answering(String kind) {
        return Objects.requireNonNull(byKind.get(kind), kind);
    }
}
