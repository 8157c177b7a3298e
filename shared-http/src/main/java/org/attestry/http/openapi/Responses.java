package org.attestry.http.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attestry.http.KnownProblem;
import org.attestry.http.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The answers that say no, with an example for each code. */
final class Responses {

    private final JsonMapper json;
    private final Schemas schemas;
    private final Map<String, JsonNode> examples = new TreeMap<>();
    private final Map<String, JsonNode> components = new TreeMap<>();
    private final Map<String, PossibleProblem> problems = new TreeMap<>();

    Responses(JsonMapper json, Schemas schemas) {
        this.json = json;
        this.schemas = schemas;
    }

    Map<String, JsonNode> examples() {
        return examples;
    }

    Map<String, JsonNode> components() {
        return components;
    }

    /** Every problem that was spoken of, by its type. */
    Map<String, PossibleProblem> problems() {
        return problems;
    }

    /** Adds one answer for each status among these problems. */
    void write(List<PossibleProblem> possible, ObjectNode responses) {
        possible.stream()
                .collect(Collectors.groupingBy(PossibleProblem::status, TreeMap::new, Collectors.toList()))
                .forEach((status, some) -> responses.set(String.valueOf(status), shared(status, some)));
    }

    private JsonNode shared(int status, List<PossibleProblem> some) {
        var sorted = some.stream()
                .sorted(java.util.Comparator.comparing(PossibleProblem::key))
                .distinct()
                .toList();
        var response = response(status, sorted);
        var name = components.entrySet().stream()
                .filter(known -> known.getValue().equals(response))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> freeName(status, sorted));
        components.put(name, response);
        return json.createObjectNode().put("$ref", "#/components/responses/" + name);
    }

    /** {@code WrongMarketOrWrongRole}, or {@code Visits409} where a context has its own. */
    private String freeName(int status, List<PossibleProblem> some) {
        var name = some.stream()
                .filter(p -> !p.context().isEmpty())
                .findFirst()
                .map(p -> p.context() + status)
                .orElseGet(() -> some.stream().map(PossibleProblem::name).collect(Collectors.joining("Or")));
        return components.containsKey(name) ? name + "And" + components.size() : name;
    }

    private ObjectNode response(int status, List<PossibleProblem> some) {
        var titles = some.stream().map(p -> p.title() + " (`" + p.type() + "`)").toList();
        var response = json.createObjectNode().put("description", String.join("; ", titles) + ".");
        headers(status, some, response);
        var content = response.putObject("content").putObject("application/problem+json");
        content.set("schema", schemas.of(Problem.class));
        var named = content.putObject("examples");
        for (var problem : some) {
            problems.put(problem.type(), problem);
            examples.put(
                    problem.key(),
                    json.createObjectNode()
                            .put("summary", problem.title())
                            .set("value", json.<JsonNode>valueToTree(problem.example())));
            named.putObject(problem.key()).put("$ref", "#/components/examples/" + problem.key());
        }
        return response;
    }

    private static void headers(int status, List<PossibleProblem> some, ObjectNode response) {
        boolean later = some.stream().anyMatch(p -> p.type().equals(KnownProblem.NOT_THERE_YET.type()));
        if (status == 401) {
            Headers.answers(response, Headers.WWW_AUTHENTICATE);
        } else if (status == 429 || status == 503 || later) {
            Headers.answers(response, Headers.RETRY_AFTER);
        }
    }
}
