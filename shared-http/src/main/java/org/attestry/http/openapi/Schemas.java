package org.attestry.http.openapi;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attestry.events.Id;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes JSON Schema of records, each under its own name in the components. */
final class Schemas {

    private final JsonMapper json;
    private final Examples examples;
    private final NamedSchemas named = new NamedSchemas();

    Schemas(JsonMapper json, Examples examples) {
        this.json = json;
        this.examples = examples;
    }

    /** What was named so far. */
    NamedSchemas named() {
        return named;
    }

    /** The schema of a type: written here if it is simple, a reference if it has a name. */
    ObjectNode of(Type type) {
        var raw = Member.raw(type);
        var simple = Simple.schema(raw, json.createObjectNode());
        if (simple.isPresent()) {
            return simple.get();
        }
        if (Collection.class.isAssignableFrom(raw)) {
            var list = json.createObjectNode().put("type", "array");
            if (Set.class.isAssignableFrom(raw)) {
                list.put("uniqueItems", true);
            }
            return list.set("items", of(Member.argument(type, 0)));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return json.createObjectNode()
                    .put("type", "object")
                    .set("additionalProperties", of(Member.argument(type, 1)));
        }
        if (raw.isRecord() || raw.isEnum() || raw.isSealed()) {
            return reference(type, raw);
        }
        return ObjectNode.class.isAssignableFrom(raw)
                ? json.createObjectNode().put("type", "object")
                : json.createObjectNode().put("description", "Any JSON.");
    }

    /** The named schema of what a body says, without what the path says already. */
    ObjectNode body(Class<?> record, Set<String> inPath) {
        return inPath.isEmpty() ? of(record) : named.reference(record, () -> object(record, inPath));
    }

    /** The schema of one component, with its constraints and what it means. */
    ObjectNode of(Member member) {
        var schema = of(member.type());
        var raw = Member.raw(member.type());
        Constraints.write(member.constraints(), schema, Collection.class.isAssignableFrom(raw), Simple.isNumber(raw));
        if (schema.get("items") instanceof ObjectNode items) {
            var element = Member.raw(Member.argument(member.type(), 0));
            Constraints.write(member.elementConstraints(), items, false, Simple.isNumber(element));
        }
        var said = Docs.ofComponent(member.component().getDeclaringRecord(), member.name());
        if (!said.isEmpty()) {
            schema.put("description", said);
        }
        return schema;
    }

    private ObjectNode reference(Type type, Class<?> raw) {
        return named.reference(type, () -> {
            var schema = raw.isRecord()
                    ? record(type)
                    : raw.isEnum() ? Choices.constants(raw, json) : Choices.kinds(raw, this, json);
            if (!Docs.of(raw).isEmpty() && !schema.has("description")) {
                schema.put("description", Docs.of(raw));
            }
            return schema;
        });
    }

    private ObjectNode record(Type type) {
        var value = value(type);
        if (value.isEmpty()) {
            return object(type, Set.of());
        }
        var schema = of(value.get());
        if (Id.class.isAssignableFrom(Member.raw(type))) {
            schema.put("pattern", "^" + examples.prefix(Member.raw(type)) + Id.REST.pattern() + "$");
        }
        return schema.set("examples", json.createArrayNode().add(examples.of(type)));
    }

    /** The one component that a record stands for in JSON, if it does. */
    static Optional<Member> value(Type type) {
        var members = Member.raw(type).isRecord() ? Member.of(type) : List.<Member>of();
        return members.size() == 1
                        && members.getFirst().component().getAccessor().isAnnotationPresent(JsonValue.class)
                ? Optional.of(members.getFirst())
                : Optional.empty();
    }

    private ObjectNode object(Type type, Set<String> without) {
        var raw = Member.raw(type);
        var schema = json.createObjectNode().put("type", "object");
        if (!Docs.of(raw).isEmpty()) {
            schema.put("description", Docs.of(raw));
        }
        var properties = schema.putObject("properties");
        var required = json.createArrayNode();
        Kind.of(raw).ifPresent(kind -> {
            properties.putObject(kind.property()).put("type", "string").put("const", kind.value());
            required.add(kind.property());
        });
        for (var member : Member.of(type)) {
            if (!without.contains(member.name())) {
                properties.set(member.name(), of(member));
                if (member.required()) {
                    required.add(member.name());
                }
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }
}
