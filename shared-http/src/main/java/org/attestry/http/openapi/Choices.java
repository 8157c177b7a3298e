package org.attestry.http.openapi;

import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of what is one out of a few: constants and kinds of record. */
final class Choices {

    private Choices() {}

    static ObjectNode constants(Class<?> raw, JsonMapper json) {
        var constants =
                Arrays.stream(raw.getEnumConstants()).map(Enum.class::cast).toList();
        ArrayNode values = json.createArrayNode();
        constants.forEach(c -> values.add(json.<JsonNode>valueToTree(c)));
        var meanings = constants.stream()
                .filter(c -> !Docs.of(c).isEmpty())
                .map(c -> "- `" + json.valueToTree(c).asString() + "`: " + Docs.of(c))
                .collect(Collectors.joining("\n"));
        var schema = json.createObjectNode().put("type", "string").set("enum", values);
        return meanings.isEmpty() ? schema : schema.put("description", (Docs.of(raw) + "\n\n" + meanings).strip());
    }

    static ObjectNode kinds(Class<?> sealed, Schemas schemas, JsonMapper json) {
        var schema = json.createObjectNode();
        var choices = schema.putArray("oneOf");
        for (var permitted : sealed.getPermittedSubclasses()) {
            choices.add(schemas.of(permitted));
        }
        var kinds = Kind.allOf(sealed);
        if (!kinds.isEmpty()) {
            var discriminator = schema.putObject("discriminator")
                    .put("propertyName", kinds.getFirst().property());
            var mapping = discriminator.putObject("mapping");
            kinds.forEach(
                    kind -> mapping.set(kind.value(), schemas.of(kind.type()).get("$ref")));
        }
        return schema;
    }
}
