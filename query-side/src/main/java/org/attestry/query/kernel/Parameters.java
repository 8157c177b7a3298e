package org.attestry.query.kernel;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attestry.events.Id;
import org.jspecify.annotations.Nullable;

/** A query's fields as SQL takes them, by name. */
final class Parameters {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z_]\\w*)");

    private Parameters() {}

    static Map<String, @Nullable Object> of(Object query) {
        var values = new HashMap<String, @Nullable Object>();
        for (var component : query.getClass().getRecordComponents()) {
            values.put(component.getName(), forSql(valueOf(component, query)));
        }
        return values;
    }

    static List<String> namedIn(String sql) {
        return NAME.matcher(sql).results().map(found -> found.group(1)).toList();
    }

    /** Whether there is a value for everything that a condition names; it may name only what could have one. */
    static boolean allGiven(String condition, Map<String, @Nullable Object> values) {
        boolean complete = true;
        for (var name : namedIn(condition)) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException(
                        "\"" + condition + "\" names " + name + ", but there is " + values.keySet());
            }
            complete &= values.get(name) != null;
        }
        return complete;
    }

    static @Nullable Object valueOf(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static @Nullable Object forSql(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Id id -> id.value();
            case Enum<?> one -> one.name();
            case YearMonth month -> month.toString();
            case ZoneId zone -> zone.getId();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Collection<?> many ->
                many.stream().map(Parameters::forSql).map(String::valueOf).toArray(String[]::new);
            case Record other
            when other.getClass().getRecordComponents().length == 1 ->
                forSql(valueOf(other.getClass().getRecordComponents()[0], other));
            default -> value;
        };
    }

    /** What an asker named, in words. */
    static String inWords(Object query) {
        return String.join(
                ", ",
                Arrays.stream(query.getClass().getRecordComponents())
                        .map(c -> valueOf(c, query))
                        .filter(Id.class::isInstance)
                        .map(String::valueOf)
                        .toList());
    }
}
