package org.attestry.query.timeline;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.attestry.events.Id;
import org.attestry.stored.Direct;
import org.jspecify.annotations.Nullable;

/** Finds every thing that an event names, however deep. */
final class Mentions {

    /** What to look at in records of a class: not at what can name nothing, for instance a text or a day. */
    private static final ClassValue<List<Function<Object, Object>>> PARTS = new ClassValue<>() {
        @Override
        protected List<Function<Object, Object>> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(part -> mayName(part.getGenericType()))
                    .map(part -> Direct.of(part.getAccessor()))
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
            case Record record -> {
                for (var part : PARTS.get(record.getClass())) {
                    collect(part.apply(record), found);
                }
            }
            case Collection<?> many -> {
                for (var one : many) {
                    collect(one, found);
                }
            }
            case null, default -> {}
        }
    }

    private static boolean mayName(Type type) {
        return switch (type) {
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments()).anyMatch(Mentions::mayName);
            case Class<?> plain -> plain.isRecord() || plain.isInterface();
            default -> true;
        };
    }
}
