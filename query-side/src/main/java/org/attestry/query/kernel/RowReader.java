package org.attestry.query.kernel;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a row as a record: {@code starts_at} is {@code startsAt}, by way of JSON, so ids and lists come out typed. */
final class RowReader<T> implements RowMapper<T> {

    private final Class<T> type;
    private final JsonMapper json;
    private final ObjectReader exact;
    private @Nullable Map<Integer, String> fields;

    RowReader(Class<T> type, JsonMapper json) {
        this.type = type;
        this.json = json;
        this.exact = json.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        if (!type.isRecord()) {
            return json.treeToValue(cell(row, 1), type);
        }
        if (fields == null) {
            fields = fieldsOf(row);
        }
        var object = json.createObjectNode();
        for (var field : fields.entrySet()) {
            object.set(field.getValue(), cell(row, field.getKey()));
        }
        return json.treeToValue(object, type);
    }

    private Map<Integer, String> fieldsOf(ResultSet row) throws SQLException {
        var wanted = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        var found = new HashMap<Integer, String>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var field = camelCase(row.getMetaData().getColumnLabel(i));
            if (wanted.remove(field)) {
                found.put(i, field);
            }
        }
        if (!wanted.isEmpty()) {
            throw new IllegalStateException(
                    "The statement gives no column for " + wanted + " of " + type.getSimpleName());
        }
        return found;
    }

    private JsonNode cell(ResultSet row, int column) throws SQLException {
        var kind = row.getMetaData().getColumnTypeName(column);
        var nodes = json.getNodeFactory();
        var text = row.getString(column);
        if (text == null) {
            return nodes.nullNode();
        }
        return switch (kind) {
            case "json", "jsonb" -> exact.readTree(text);
            case "bool" -> nodes.booleanNode(row.getBoolean(column));
            case "int2", "int4" -> nodes.numberNode(row.getInt(column));
            case "int8" -> nodes.numberNode(row.getLong(column));
            case "float4", "float8" -> nodes.numberNode(row.getDouble(column));
            case "numeric" -> number(row.getBigDecimal(column));
            case "timestamptz" ->
                nodes.stringNode(
                        row.getObject(column, OffsetDateTime.class).toInstant().toString());
            default ->
                kind.startsWith("_") ? json.valueToTree(row.getArray(column).getArray()) : nodes.stringNode(text);
        };
    }

    private JsonNode number(BigDecimal value) {
        return value.scale() <= 0
                ? json.getNodeFactory().numberNode(value.toBigIntegerExact())
                : json.getNodeFactory().numberNode(value);
    }

    private static String camelCase(String column) {
        var words = column.toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
