package org.attestry.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in people's words what value a field would take. */
final class Mismatch {

    private Mismatch() {}

    static Problem problem(DatabindException wrong) {
        return Problem.invalid(place(wrong), sentence(wrong));
    }

    private static String place(DatabindException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }

    private static String sentence(DatabindException wrong) {
        if (wrong instanceof ValueInstantiationException && wrong.getCause() instanceof IllegalArgumentException rule) {
            return String.valueOf(rule.getMessage());
        }
        if (wrong.getOriginalMessage().startsWith("must be ")) {
            return wrong.getOriginalMessage();
        }
        return wrong instanceof MismatchedInputException other && other.getTargetType() != null
                ? "must be " + wordsFor(other.getTargetType())
                : "cannot be read";
    }

    private static String wordsFor(Class<?> type) {
        if (type.isEnum()) {
            var names = Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name());
            return "one of " + names.collect(Collectors.joining(", "));
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        boolean object = JsonNode.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        return object || (type.isRecord() && type.getRecordComponents().length > 1) ? "an object" : "text";
    }
}
