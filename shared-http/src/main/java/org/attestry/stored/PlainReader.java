package org.attestry.stored;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.http.Json;
import org.attestry.stored.PlainJson.Unusual;
import org.jspecify.annotations.Nullable;

/** Reads values of one type from JSON as it is written here. */
@FunctionalInterface
interface PlainReader {

    /** The value that comes next. */
    Object read(PlainJson json);

    /** The reader of a type; null for types that are rare, or written in a way of their own. */
    static @Nullable PlainReader of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? listOf(generic.getActualTypeArguments()[0]) : null;
        }
        return type instanceof Class<?> plain ? ofClass(plain) : null;
    }

    private static @Nullable PlainReader ofClass(Class<?> type) {
        if (type == String.class) {
            return PlainJson::text;
        } else if (type == boolean.class) {
            return PlainJson::truth;
        } else if (type == int.class || type == Integer.class) {
            return json -> Integer.valueOf(json.number());
        } else if (type == long.class || type == Long.class) {
            return json -> Long.valueOf(json.number());
        } else if (type == BigDecimal.class) {
            return json -> new BigDecimal(json.number());
        } else if (type == Instant.class) {
            return json -> Json.instant(json.text());
        } else if (type == LocalDate.class) {
            return json -> Json.day(json.text());
        } else if (type == Duration.class) {
            return json -> Duration.parse(json.text());
        } else if (type.isEnum()) {
            return ofNames(type.getEnumConstants());
        }
        return type.isRecord() ? ofRecord(type) : null;
    }

    private static PlainReader ofNames(Object... constants) {
        var names = Arrays.stream(constants)
                .map(one -> ('"' + ((Enum<?>) one).name() + '"').getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        return json -> {
            for (int i = 0; i < names.length; i++) {
                if (json.passes(names[i])) {
                    return constants[i];
                }
            }
            throw new Unusual();
        };
    }

    private static @Nullable PlainReader listOf(Type type) {
        var element = of(type);
        return element == null
                ? null
                : json -> {
                    var many = new ArrayList<>();
                    json.pass('[');
                    if (!json.passes(']')) {
                        do {
                            many.add(element.read(json));
                        } while (json.passes(','));
                        json.pass(']');
                    }
                    return many;
                };
    }

    private static @Nullable PlainReader ofRecord(Class<?> type) {
        if (saysItself(type)) {
            var constructor = Direct.construct(type, String.class);
            return json -> constructor.apply(json.text());
        }
        return isAnnotated(type) ? null : PlainRecord.of(type);
    }

    /** A text with a type, like an id. */
    private static boolean saysItself(Class<?> type) {
        var components = type.getRecordComponents();
        return components.length == 1
                && components[0].getType() == String.class
                && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static boolean isAnnotated(Class<?> type) {
        return Stream.of(
                        Stream.of(type),
                        Arrays.stream(type.getDeclaredConstructors()),
                        Arrays.stream(type.getDeclaredMethods()),
                        Arrays.stream(type.getRecordComponents()))
                .flatMap(elements -> elements)
                .flatMap(element -> Arrays.stream(((AnnotatedElement) element).getAnnotations()))
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.isAnnotationPresent(JacksonAnnotation.class));
    }
}
