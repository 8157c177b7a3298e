package org.attestry.query.timeline;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attestry.events.Id;
import org.jspecify.annotations.Nullable;

/** Finds every thing that an event names, however deep. */
final class Mentions {

    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Mentions() {}

    static Set<String> in(Object event) {
        var found = new TreeSet<String>();
        collect(event, found);
        return found;
    }

    private static void collect(@Nullable Object value, Set<String> found) {
        switch (value) {
            case Id id -> found.add(id.value());
            case Record record -> PARTS.get(record.getClass()).forEach(part -> collect(valueOf(part, record), found));
            case Collection<?> many -> many.forEach(one -> collect(one, found));
            case null, default -> {}
        }
    }

    private static @Nullable Object valueOf(Method part, Record record) {
        try {
            return part.invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
