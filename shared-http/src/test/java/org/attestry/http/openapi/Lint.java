package org.attestry.http.openapi;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads an API document as a strict stranger would, and lists everything that is wrong with it. */
public final class Lint {

    private static final String OFFICIAL = "https://spec.openapis.org/oas/3.1/schema-base/2022-10-07";
    private static final List<Dialect> DIALECTS = List.of(Dialects.getOpenApi31(), Dialects.getDraft202012());

    private final JsonMapper json = Json.strict();
    private final List<String> findings = new ArrayList<>();
    private final JsonNode document;

    private Lint(JsonNode document) {
        this.document = document;
    }

    /** Everything wrong; empty for a good document. */
    public static List<String> of(JsonNode document) {
        var lint = new Lint(document);
        lint.againstTheOfficialSchema();
        lint.examples();
        lint.style();
        return lint.findings;
    }

    private void againstTheOfficialSchema() {
        var registry = SchemaRegistry.withDialects(
                DIALECTS,
                builder -> builder.schemaIdResolvers(
                        ids -> ids.mapPrefix("https://spec.openapis.org", "classpath:spec.openapis.org")));
        registry.getSchema(SchemaLocation.of(OFFICIAL)).validate(document).forEach(e -> findings.add("Official: " + e));
    }

    private void examples() {
        for (var path : document.findParents("example")) {
            if (path.has("schema")) {
                holds(path.get("schema"), path.get("example"));
            }
        }
        for (var path : document.findParents("examples")) {
            if (path.has("schema")) {
                path.get("examples")
                        .forEach(e -> holds(path.get("schema"), resolved(e).get("value")));
            } else if (path.has("type")) {
                path.get("examples").forEach(e -> holds(path, e));
            }
        }
    }

    private void holds(JsonNode schema, JsonNode example) {
        var alone = (ObjectNode) withLocalNames(schema);
        alone.set("$defs", withLocalNames(document.at("/components/schemas")));
        SchemaRegistry.withDialects(DIALECTS, builder -> {})
                .getSchema(alone)
                .validate(example)
                .forEach(e -> findings.add("Example " + example + ": " + e));
    }

    private JsonNode withLocalNames(JsonNode schema) {
        return json.readTree(schema.toString().replace("#/components/schemas/", "#/$defs/"));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    private void style() {
        document.get("tags").forEach(tag -> {
            if (tag.get("description").equals(tag.get("name"))) {
                findings.add("contexts.properties does not say what " + tag.get("name") + " is about");
            }
        });
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var place = method.getKey() + " " + path.getKey();
                    Stream.of("operationId", "summary", "description").forEach(f -> said(method.getValue(), f, place));
                    method.getValue().get("responses").properties().forEach(r -> {
                        if (r.getKey().charAt(0) >= '4') {
                            var content = resolved(r.getValue()).path("content").path("application/problem+json");
                            if (content.path("examples").isEmpty()) {
                                findings.add(place + ": " + r.getKey() + " has no example of its problem");
                            }
                        }
                    });
                }));
    }

    private void said(JsonNode node, String field, String place) {
        if (node.path(field).asString("").isBlank()) {
            findings.add(place + " has no " + field);
        }
    }
}
