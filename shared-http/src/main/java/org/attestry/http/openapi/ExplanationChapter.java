package org.attestry.http.openapi;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes how the figures in the answer to a query are explained.
 *
 * @param operation the query's own parameters, where it is asked and what comes back
 * @param wanted what is said besides
 * @param figures the names of the figures
 * @param groups the names that tell figures of one name apart
 */
record ExplanationChapter(Operation operation, Class<?> wanted, Set<String> figures, Set<String> groups)
        implements Chapter {

    @Override
    public String path() {
        return operation.contract().path();
    }

    @Override
    public String method() {
        return "get";
    }

    @Override
    public String context() {
        return operation.context();
    }

    @Override
    public ObjectNode in(Book book) {
        var query = operation.contract().record().getSimpleName();
        var chapter = new OperationChapter(operation);
        var described = chapter.in(book);
        described
                .put("operationId", "Explain" + query)
                .put("summary", "Explain a figure of " + query)
                .put("description", """
                    What a figure in the answer to %s was counted from: everything that was looked at, with the events \
                    that made it so, whether it counts and why not. It takes the same parameters.

                    %s\
                    """.formatted(query, operation.who()));
        var parameters = (ArrayNode) described.get("parameters");
        var known = parameters
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
        chapter.parameters(book, wanted, parameters);
        parameters.forEach(parameter -> {
            if (parameter.path("name").asString().equals("figure")) {
                var names = ((ObjectNode) parameter.get("schema")).putArray("enum");
                new TreeSet<>(figures).forEach(names::add);
                ((ObjectNode) parameter).put("example", new TreeSet<>(figures).first());
            }
        });
        new TreeSet<>(groups).stream().filter(group -> !known.contains(group)).forEach(group -> {
            var parameter = parameters.addObject().put("name", group).put("in", "query");
            parameter.put("description", "The " + Docs.words(group) + " that stands beside the figure; empty: none.");
            parameter.put("required", false).putObject("schema").put("type", "string");
        });
        return described;
    }
}
