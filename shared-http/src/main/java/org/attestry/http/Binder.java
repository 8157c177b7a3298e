package org.attestry.http;

import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestry.http.Problem.FieldError;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns what was sent into a valid record, or says everything that is wrong with it. */
public final class Binder {

    private final JsonMapper json;
    private final Validator validator;
    private final JsonReader reader;

    public Binder(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
        this.reader = new JsonReader(json);
    }

    /**
     * Reads one JSON object.
     *
     * @throws Rejected 400 if it is no JSON in UTF-8, naming line and column; 422 if it is no object
     */
    public ObjectNode read(byte[] body) {
        return reader.object(body);
    }

    /** As {@link #read(byte[])}, for a text. */
    public ObjectNode read(String body) {
        return reader.object(body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The record that path variables and a body say together.
     *
     * @throws Rejected 422 with every wrong place
     */
    public <T> T bind(Class<T> record, Map<String, String> path, ObjectNode body) {
        path.forEach((name, value) -> {
            var said = body.get(name);
            var fromPath = textOrNumber(record, name, value);
            if (said != null && !isSame(said, fromPath)) {
                throw new Rejected(
                        Problem.invalid(name, "says %s in the body and \"%s\" in the path".formatted(said, value)));
            }
            body.set(name, fromPath);
        });
        var errors = Shape.errorsOf(body, record);
        if (!errors.isEmpty()) {
            throw new Rejected(Problem.invalid(errors));
        }
        T bound = convert(record, body);
        var violations = validator.validate(bound);
        if (!violations.isEmpty()) {
            throw new Rejected(Problem.invalid(violations.stream()
                    .map(v -> new FieldError(v.getPropertyPath().toString(), v.getMessage()))
                    .sorted((a, b) -> a.field().compareTo(b.field()))
                    .toList()));
        }
        return bound;
    }

    /** The record that path variables and query parameters say together; a parameter may come once. */
    public <T> T bindQuery(Class<T> record, Map<String, String> path, Map<String, String[]> parameters) {
        var fields = new LinkedHashMap<>(path);
        parameters.forEach((name, values) -> {
            if (values.length != 1 || fields.put(name, values[0]) != null) {
                throw new Rejected(Problem.invalid(name, "must be given once"));
            }
        });
        return bind(record, fields, json.createObjectNode());
    }

    private JsonNode textOrNumber(Class<?> record, String name, String value) {
        var type = Shape.typeOf(record, name);
        var text = json.getNodeFactory().stringNode(value);
        boolean number = type == int.class || type == long.class || type == Integer.class || type == Long.class;
        if (number && value.matches("-?[0-9]{1,18}")) {
            return json.valueToTree(
                    type == int.class || type == Integer.class ? (Object) clamp(value) : (Object) Long.valueOf(value));
        }
        boolean truth = type == boolean.class || type == Boolean.class;
        return truth && List.of("true", "false").contains(value) ? json.valueToTree(Boolean.valueOf(value)) : text;
    }

    private static Number clamp(String value) {
        long l = Long.parseLong(value);
        return l == (int) l ? (Number) (int) l : (Number) l;
    }

    /** A number is the same however wide it was read. */
    private static boolean isSame(JsonNode said, JsonNode fromPath) {
        return said.equals(fromPath)
                || (said.isIntegralNumber()
                        && fromPath.isIntegralNumber()
                        && said.asString().equals(fromPath.asString()));
    }

    private <T> T convert(Class<T> record, ObjectNode body) {
        try {
            return json.treeToValue(body, record);
        } catch (DatabindException wrong) {
            throw new Rejected(Mismatch.problem(wrong));
        }
    }
}
