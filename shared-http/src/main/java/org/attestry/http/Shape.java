package org.attestry.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attestry.http.Problem.FieldError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds JSON against a record before it is bound, and names every unknown field, every missing one and every control
 * character at once. A component is required unless it is {@code @Nullable}.
 */
final class Shape {

    /** Who got more than this wrong is not helped by a longer list. */
    private static final int MOST_ERRORS = 100;

    /** What is asked of one field. */
    private record Component(Type type, boolean isOptional) {}

    /** In the order of the record; reflection is far slower than what is checked with it. */
    private static final ClassValue<Map<String, Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Component> computeValue(Class<?> record) {
            var components = new LinkedHashMap<String, Component>();
            for (var component : record.getRecordComponents()) {
                components.put(component.getName(), new Component(component.getGenericType(), isOptional(component)));
            }
            return Collections.unmodifiableMap(components);
        }
    };

    private final List<FieldError> errors = new ArrayList<>();

    private void add(String at, String says) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(new FieldError(at, says));
        }
    }

    /** What a field holds; text where there is no such field. */
    static Type typeOf(Class<?> record, String field) {
        var component = COMPONENTS.get(record).get(field);
        return component == null ? String.class : component.type();
    }

    static List<FieldError> errorsOf(JsonNode json, Class<?> record) {
        var shape = new Shape();
        shape.check("", json, record);
        return shape.errors;
    }

    private void check(String path, JsonNode json, Type type) {
        if (json.isString()) {
            checkText(path, json.stringValue());
        } else if (type instanceof Class<?> record && record.isRecord() && json.isObject()) {
            checkObject(path, json, record);
        } else if (json.isArray()) {
            var element = elementOf(type);
            for (int i = 0; i < json.size(); i++) {
                var at = path + "[" + i + "]";
                if (json.get(i).isNull()) {
                    add(at, "must not be null");
                } else {
                    check(at, json.get(i), element);
                }
            }
        } else if (json.isObject()) {
            json.properties().forEach(p -> check(join(path, p.getKey()), p.getValue(), Object.class));
        }
    }

    private void checkObject(String path, JsonNode json, Class<?> record) {
        var components = COMPONENTS.get(record);
        var known = components.keySet();
        json.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .limit(MOST_ERRORS)
                .forEach(name -> add(join(path, name), "is not a field here; there are " + list(known)));
        components.forEach((name, component) -> {
            var at = join(path, name);
            var value = json.get(name);
            if (value == null || value.isNull()) {
                if (!component.isOptional()) {
                    add(at, "is required");
                }
            } else {
                check(at, value, component.type());
            }
        });
    }

    private void checkText(String path, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lonely = Character.isSurrogate(c)
                    && !(Character.isHighSurrogate(c)
                            ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                            : i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            if (lonely || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
                add(path, "has a character that is no text (U+%04X) at place %d".formatted((int) c, i + 1));
                return;
            }
        }
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Type elementOf(Type type) {
        return type instanceof ParameterizedType p
                        && p.getRawType() instanceof Class<?> raw
                        && Collection.class.isAssignableFrom(raw)
                ? p.getActualTypeArguments()[0]
                : Object.class;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String list(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
