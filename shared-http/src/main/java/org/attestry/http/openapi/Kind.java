package org.attestry.http.openapi;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How JSON says which of the records of a sealed interface it is: a property and its value. */
record Kind(Class<?> type, String property, String value) {

    static Optional<Kind> of(Class<?> record) {
        return Arrays.stream(record.getInterfaces())
                .flatMap(i -> allOf(i).stream())
                .filter(kind -> kind.type == record)
                .findFirst();
    }

    static List<Kind> allOf(Class<?> sealed) {
        var info = sealed.getAnnotation(JsonTypeInfo.class);
        var kinds = sealed.getAnnotation(JsonSubTypes.class);
        return info == null || kinds == null
                ? List.of()
                : Stream.of(kinds.value())
                        .map(kind -> new Kind(kind.value(), info.property(), kind.name()))
                        .toList();
    }
}
