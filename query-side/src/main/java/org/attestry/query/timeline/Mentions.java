package org.attestry.query.timeline;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attestry.events.Id;
import org.attestry.stored.Direct;
import org.jspecify.annotations.Nullable;

/** Finds every thing that an event names, however deep. Where to look is found out once for each class. */
final class Mentions {

    /** Looks at one value. */
    @FunctionalInterface
    private interface Look {
        void at(Object value, Set<String> found);
    }

    private static final ClassValue<List<Look>> PARTS = new ClassValue<>() {
        @Override
        protected List<Look> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .flatMap(Mentions::part)
                    .toList();
        }
    };

    private Mentions() {}

    static Set<String> in(Object event) {
        var found = new TreeSet<String>();
        collect(event, found);
        return found;
    }

    private static void collect(Object record, Set<String> found) {
        for (var look : PARTS.get(record.getClass())) {
            look.at(record, found);
        }
    }

    /** None where a part can name nothing, for instance a text or a day. */
    private static Stream<Look> part(RecordComponent part) {
        var look = look(part.getGenericType());
        if (look == null) {
            return Stream.of();
        }
        var accessor = Direct.of(part.getAccessor());
        return Stream.of((record, found) -> {
            @Nullable Object value = accessor.apply(record);
            if (value != null) {
                look.at(value, found);
            }
        });
    }

    private static @Nullable Look look(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var each = look(list.getActualTypeArguments()[0]);
            return each == null ? null : (values, found) -> ((List<?>) values).forEach(one -> each.at(one, found));
        }
        if (!(type instanceof Class<?> plain) || plain.isInterface()) {
            return Mentions::any;
        }
        if (Id.class.isAssignableFrom(plain)) {
            return (id, found) -> found.add(((Id) id).value());
        }
        return plain.isRecord() ? Mentions::collect : null;
    }

    private static void any(@Nullable Object value, Set<String> found) {
        switch (value) {
            case Id id -> found.add(id.value());
            case Record record -> collect(record, found);
            case Collection<?> many -> many.forEach(one -> any(one, found));
            case null, default -> {}
        }
    }
}
