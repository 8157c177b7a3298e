package org.attestry.http.openapi;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that have a name of their own, each written once. */
final class NamedSchemas {

    private final Map<String, JsonNode> components = new TreeMap<>();
    private final Map<Type, String> names = new HashMap<>();

    /** All of them, by name. */
    Map<String, JsonNode> all() {
        return components;
    }

    /** The schema of a type that was named before. */
    ObjectNode of(Type type) {
        return (ObjectNode) Objects.requireNonNull(components.get(names.get(type)), type::getTypeName);
    }

    /** A reference to the schema of a type, which is written when it is first spoken of. */
    ObjectNode reference(Type type, Supplier<ObjectNode> schema) {
        var name = names.get(type);
        if (name == null) {
            name = free(type);
            names.put(type, name);
            components.put(name, JsonNodeFactory.instance.objectNode()); // one that holds itself finds its own name
            components.put(name, schema.get());
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private String free(Type type) {
        var raw = Member.raw(type);
        var name = type instanceof Class<?> ? name(raw) : name(raw) + "Of" + name(Member.raw(Member.argument(type, 0)));
        if (!components.containsKey(name)) {
            return name;
        }
        var longer = StringUtils.capitalize(Operation.context(raw)) + name;
        if (components.containsKey(longer)) {
            throw new IllegalStateException("Two types are called " + longer + "; rename " + type.getTypeName());
        }
        return longer;
    }

    /** A type inside another goes by both names: several commands may have a kind of their own. */
    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return (outer == null ? "" : name(outer)) + type.getSimpleName();
    }
}
