package org.attestry.events.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Knows every event by its stored name; what it does not list can be neither written nor read. */
public final class EventCatalogue {

    private final Map<String, StoredEvent> byName;
    private final Map<Class<?>, StoredEvent> byType;
    private final List<Upcast> upcasts;

    /** A catalogue of these events, and of how their older revisions are read. */
    public EventCatalogue(List<StoredEvent> events, List<Upcast> upcasts) {
        byName = events.stream().collect(Collectors.toUnmodifiableMap(StoredEvent::name, Function.identity()));
        byType = events.stream().collect(Collectors.toUnmodifiableMap(StoredEvent::type, Function.identity()));
        this.upcasts = List.copyOf(upcasts);
    }

    /** Every event of the product. */
    public static EventCatalogue attestry() {
        return new EventCatalogue(EventNames.ALL, EventNames.UPCASTS);
    }

    /** The line of this record; an event that nobody listed cannot be stored. */
    public StoredEvent of(Class<?> type) {
        var stored = byType.get(type);
        if (stored == null) {
            throw new IllegalArgumentException(type.getName() + " has no stored name: list it in EventNames");
        }
        return stored;
    }

    /** The line of this stored name; it never guesses. */
    public StoredEvent named(String name) {
        var stored = byName.get(name);
        if (stored == null) {
            throw new UnknownHistory(
                    "The ledger holds an event named \"" + name + "\", which this version does not know");
        }
        return stored;
    }

    /** The line of this stored name, if this version can read the revision. */
    public StoredEvent named(String name, int revision) {
        var stored = named(name);
        if (revision > stored.revision()) {
            throw new UnknownHistory("The ledger holds revision %d of \"%s\", and this version knows revisions up to %d"
                    .formatted(revision, name, stored.revision()));
        }
        return stored;
    }

    /** The steps from a stored revision to today's, in order; none is ever missing. */
    public List<Upcast> upcastsOf(StoredEvent event, int storedRevision) {
        return IntStream.range(
                        storedRevision, named(event.name(), storedRevision).revision())
                .mapToObj(from -> upcast(event.name(), from))
                .toList();
    }

    private Upcast upcast(String event, int from) {
        return upcasts.stream()
                .filter(u -> u.event().equals(event) && u.from() == from)
                .findFirst()
                .orElseThrow(() -> new UnknownHistory(
                        "Nobody wrote down how revision %d of \"%s\" is read as the next".formatted(from, event)));
    }

    /** Every line, in the order of stored names. */
    public Stream<StoredEvent> all() {
        return byName.values().stream().sorted((a, b) -> a.name().compareTo(b.name()));
    }
}
