package org.attestry.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/** One component of a record, with its type as it is in the place where the record is used. */
record Member(RecordComponent component, Type type) {

    static List<Member> of(Type record) {
        return Arrays.stream(raw(record).getRecordComponents())
                .map(c -> new Member(c, resolved(c.getGenericType(), record)))
                .toList();
    }

    static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> c -> c;
            case ParameterizedType p -> (Class<?>) p.getRawType();
            default -> Object.class;
        };
    }

    static Type argument(Type type, int at) {
        return type instanceof ParameterizedType p ? p.getActualTypeArguments()[at] : Object.class;
    }

    String name() {
        return component.getName();
    }

    boolean required() {
        var written = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        boolean leftOutIfEmpty = written != null
                && written.value() == JsonInclude.Include.NON_EMPTY
                && Collection.class.isAssignableFrom(raw(type));
        return !leftOutIfEmpty && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What constrains it; Jakarta's annotations reach the accessor, not the component. */
    List<Annotation> constraints() {
        var all = new ArrayList<>(Arrays.asList(component.getAccessor().getAnnotations()));
        all.addAll(Arrays.asList(component.getAnnotatedType().getAnnotations()));
        return all.stream().distinct().toList();
    }

    /** What constrains each element of a list. */
    List<Annotation> elementConstraints() {
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                ? Arrays.asList(list.getAnnotatedActualTypeArguments()[0].getAnnotations())
                : List.of();
    }

    private static Type resolved(Type type, Type owner) {
        if (type instanceof TypeVariable<?> variable && owner instanceof ParameterizedType p) {
            return bindings(p).getOrDefault(variable.getName(), Object.class);
        }
        if (type instanceof ParameterizedType inner) {
            var arguments = Arrays.stream(inner.getActualTypeArguments())
                    .map(a -> ResolvableType.forType(resolved(a, owner)))
                    .toArray(ResolvableType[]::new);
            return ResolvableType.forClassWithGenerics(raw(inner), arguments).getType();
        }
        return type;
    }

    private static Map<String, Type> bindings(ParameterizedType owner) {
        var variables = raw(owner).getTypeParameters();
        return IntStream.range(0, variables.length)
                .boxed()
                .collect(Collectors.toMap(i -> variables[i].getName(), i -> owner.getActualTypeArguments()[i]));
    }
}
