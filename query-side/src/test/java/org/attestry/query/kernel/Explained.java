package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * A figure's explanation, read through to its last page.
 *
 * @param value what it says that the figure is
 * @param items everything that was looked at
 */
record Explained(JsonNode value, List<JsonNode> items) {

    private static final int A_PAGE = 7;

    static Explained of(Asking asking, String path, String period, String figure, Map<String, String> group) {
        var asked = path + "/explain?" + period + "&limit=" + A_PAGE + "&figure=" + figure
                + group.entrySet().stream()
                        .map(e -> "&" + e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining());
        var items = new ArrayList<JsonNode>();
        var page = page(asking, asked);
        page.path("items").forEach(items::add);
        while (page.has("next")) {
            page = page(asking, asked + "&after=" + page.path("next").asString());
            page.path("items").forEach(items::add);
        }
        assertThat(items).as("named once: %s", asked).doesNotHaveDuplicates();
        assertThat(items).allSatisfy(item -> assertThat(item.path("events")).isNotEmpty());
        assertThat(items)
                .allSatisfy(item -> assertThat(item.has("reason"))
                        .isNotEqualTo(item.path("counted").asBoolean()));
        var explained = new Explained(page.path("value"), items);
        assertThat(explained.counted()).as(asked).hasSize(page.path("counted").asInt());
        assertThat(page.path("leftOut")
                        .valueStream()
                        .mapToInt(reason -> reason.path("items").asInt())
                        .sum())
                .as(asked)
                .isEqualTo(items.size() - explained.counted().size());
        return explained;
    }

    private static JsonNode page(Asking asking, String asked) {
        var reply = asking.get(asked);
        assertThat(reply.status()).as(asked + reply.body()).isEqualTo(200);
        return reply.json();
    }

    List<JsonNode> counted() {
        return items.stream().filter(item -> item.path("counted").asBoolean()).toList();
    }

    /** The figure made again by PostgreSQL, of what was listed. */
    JsonNode made(Figure figure, JdbcTemplate jdbc) {
        var contributions = QueryNode.JSON.createArrayNode();
        counted().forEach(item -> contributions.add(item.path("contributes")));
        boolean numbers = contributions.valueStream().allMatch(JsonNode::isNumber);
        var sql = "select to_json(%s)::text from (select (e #>> '{}')%s as x from jsonb_array_elements(?::jsonb) e) c"
                .formatted(CountingSql.aggregated(figure, "x"), numbers ? "::numeric" : "");
        var made = jdbc.queryForObject(sql, String.class, contributions.toString());
        return QueryNode.JSON.readTree(made == null ? "null" : made);
    }
}
