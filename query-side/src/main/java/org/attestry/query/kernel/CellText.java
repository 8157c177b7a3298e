package org.attestry.query.kernel;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import org.attestry.events.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a value is written so that PostgreSQL reads it as the type of its column. */
final class CellText {

    private final JsonMapper json;

    CellText(JsonMapper json) {
        this.json = json;
    }

    JsonMapper json() {
        return json;
    }

    /** The text of a value for a column of this type. */
    @Nullable
    String of(@Nullable Object value, String type) {
        if (value == null) {
            return null;
        }
        if (type.startsWith("json")) {
            return value instanceof String ready ? ready : json.writeValueAsString(value);
        }
        return switch (value) {
            case Id id -> id.value();
            case BigDecimal number -> number.toPlainString();
            case Enum<?> one -> one.name();
            case Collection<?> many -> many.stream().map(this::element).collect(Collectors.joining(",", "{", "}"));
            case Record other -> scalar(json.valueToTree(other));
            default -> value.toString();
        };
    }

    /** The text of a value in bytes. */
    byte[] bytes(Object value) {
        var said = value instanceof String plain ? plain : of(value, "text");
        return String.valueOf(said).getBytes(StandardCharsets.UTF_8);
    }

    /** A value as a JSON document, in bytes. */
    byte[] json(Object value) {
        return value instanceof String ready ? ready.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(value);
    }

    private String element(@Nullable Object value) {
        var text = of(value, "text");
        return text == null ? "null" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String scalar(JsonNode node) {
        return node.isValueNode() ? node.asString() : node.toString();
    }
}
