package org.attestry.http.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.attestry.http.Requests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI 3.1 document of one side.
 *
 * @param document the document itself
 * @param problems every problem it speaks of, by type
 */
public record OpenApi(ObjectNode document, Map<String, PossibleProblem> problems) {

    /** Collects what one side can be asked. */
    public static final class Builder {

        private final JsonMapper json;
        private final String title;
        private final String description;
        private final List<Chapter> chapters = new ArrayList<>();
        private SignIn signIn = SignIn.anyToken();
        private String server = "/";

        public Builder(JsonMapper json, String title, String description) {
            this.json = json;
            this.title = title;
            this.description = description;
        }

        /** Where tokens come from. */
        public Builder signIn(SignIn signIn) {
            this.signIn = signIn;
            return this;
        }

        /** The address clients reach this side at; {@code /} where nothing else is known. */
        public Builder server(String url) {
            this.server = url;
            return this;
        }

        /** One thing that can be asked. */
        public Builder operation(Operation operation) {
            return chapter(new OperationChapter(operation));
        }

        /** How the figures in a query's answer are explained. */
        public Builder explanation(Operation operation, Class<?> wanted, Set<String> figures, Set<String> groups) {
            return chapter(new ExplanationChapter(operation, wanted, figures, groups));
        }

        /** That all commands said so far can be sent together, a line each. */
        public Builder bulk(Class<?> line, Class<?> answer) {
            var commands = chapters.stream()
                    .filter(OperationChapter.class::isInstance)
                    .map(chapter ->
                            ((OperationChapter) chapter).operation().contract().record())
                    .sorted(Comparator.comparing(Class::getSimpleName))
                    .toList();
            return chapter(new BulkChapter(commands, line, answer));
        }

        private Builder chapter(Chapter chapter) {
            chapters.add(chapter);
            return this;
        }

        /** The document, always the same for the same operations. */
        public OpenApi build() {
            var book = Book.empty(json);
            var document = book.node().put("openapi", "3.1.1");
            info(document.putObject("info"));
            document.putArray("servers").addObject().put("url", server).put("description", "This side.");
            document.putArray("security").addObject().putArray(SignIn.SCHEME);
            tags(document.putArray("tags"));
            var paths = document.putObject("paths");
            chapters.stream().sorted(Comparator.comparing(Chapter::path)).forEach(chapter -> {
                var path = Requests.API.replaceAll("/$", "") + chapter.path();
                var item = paths.optional(path).orElseGet(() -> paths.putObject(path));
                ((ObjectNode) item).set(chapter.method(), chapter.in(book));
            });
            components(book, document);
            return new OpenApi(document, Map.copyOf(book.responses().problems()));
        }

        private void tags(ArrayNode tags) {
            var about = ResourceBundle.getBundle(OpenApi.class.getPackageName() + ".contexts", Locale.ROOT);
            chapters.stream()
                    .map(Chapter::context)
                    .distinct()
                    .sorted()
                    .forEach(context -> tags.addObject()
                            .put("name", context)
                            .put("description", about.containsKey(context) ? about.getString(context) : context));
        }

        private void info(ObjectNode info) {
            info.put("title", title).put("summary", title + ", made from its own records");
            info.put("description", description).put("version", "0.1.0");
            info.putObject("contact").put("name", "Whoever runs this installation");
            info.putObject("license").put("name", "Apache 2.0").put("identifier", "Apache-2.0");
        }

        private void components(Book book, ObjectNode document) {
            var components = document.putObject("components");
            put(components, "schemas", book.schemas().named().all());
            put(components, "responses", book.responses().components());
            put(components, "examples", book.responses().examples());
            Headers.define(components, document.toString());
            components.putObject("securitySchemes").set(SignIn.SCHEME, signIn.scheme());
        }

        private static void put(ObjectNode components, String section, Map<String, JsonNode> named) {
            var all = components.putObject(section);
            named.forEach(all::set);
        }
    }
}
