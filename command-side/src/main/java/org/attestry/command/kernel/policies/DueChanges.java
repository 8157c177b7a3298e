package org.attestry.command.kernel.policies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attestry.events.DueTime;
import org.attestry.events.Event;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** What the events of a page leave due, and what they leave no longer due: of several words about one, the last. */
final class DueChanges {

    /** One due time of one thing. */
    record Name(String kind, String subject, String what) {}

    /** When it is due, and by which event. */
    record Row(
            Name name,
            DueTime.Set due,
            String causedBy,
            @Nullable String correlation,
            long position) {}

    private static final Map<Class<?>, Boolean> SPEAKING = new ConcurrentHashMap<>();

    private final Map<Name, Row> set = new LinkedHashMap<>();
    private final Set<Name> cleared = new LinkedHashSet<>();

    /** Whether events of this class may say that something is due; the others need not be read. */
    static boolean speaksOf(Class<?> event) {
        return SPEAKING.computeIfAbsent(event, type -> {
            try {
                return type.getMethod("dueTimes").getDeclaringClass() != Event.class;
            } catch (NoSuchMethodException noEvent) {
                return false;
            }
        });
    }

    void hear(TrackedEventMessage<?> message) {
        var event = (Event) message.getPayload();
        var subject = event.subject().value();
        for (var due : event.dueTimes()) {
            var name = new Name(due.kind(), subject, due.what());
            switch (due) {
                case DueTime.Set moment -> {
                    cleared.remove(name);
                    var correlation = (String) message.getMetaData().get("correlationId");
                    long position = message.trackingToken().position().orElseThrow();
                    set.put(name, new Row(name, moment, message.getIdentifier(), correlation, position));
                }
                case DueTime.Clear all
                when all.what().equals(DueTime.ALL) -> {
                    set.keySet().removeIf(n -> isSameKind(n, name));
                    cleared.removeIf(n -> isSameKind(n, name));
                    cleared.add(name);
                }
                case DueTime.Clear one -> {
                    set.remove(name);
                    cleared.add(name);
                }
            }
        }
    }

    private static boolean isSameKind(Name one, Name other) {
        return one.kind().equals(other.kind()) && one.subject().equals(other.subject());
    }

    Collection<Row> set() {
        return set.values();
    }

    /** To be cleared before anything is set; {@link DueTime#ALL} stands for all of a kind. */
    List<Name> cleared() {
        return new ArrayList<>(cleared);
    }

    boolean isEmpty() {
        return set.isEmpty() && cleared.isEmpty();
    }
}
