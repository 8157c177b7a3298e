package org.attestry.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.attestry.http.Binder;
import org.attestry.http.Json;
import org.attestry.sample.visits.PlanTrip;
import org.attestry.sample.visits.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest {

    private final JsonNode document = Samples.document().document();
    private final JsonNode plan = document.at("/paths/~1api~1trips~1{trip}~1legs~1{leg}/put");
    private final JsonNode find = document.at("/paths/~1api~1trips/get");

    @Test
    void a_linter_finds_nothing() throws Exception {
        Files.writeString(Path.of("target/openapi.json"), document.toPrettyString());
        assertThat(Lint.of(document)).isEmpty();
    }

    @Test
    void the_same_records_always_make_the_same_document() {
        assertThat(Samples.document().document()).hasToString(document.toString());
    }

    @Test
    void the_example_of_a_command_is_taken_by_the_binder() {
        var binder = new Binder(
                Json.strict(), Validation.buildDefaultValidatorFactory().getValidator());
        var body = (ObjectNode) plan.at("/requestBody/content/application~1json/example");
        var bound = binder.bind(PlanTrip.class, Map.of("trip", "trp-1", "leg", "2"), body.deepCopy());
        assertThat(bound.until()).isAfter(bound.from());
        assertThat(bound.end()).isAfter(bound.start());
    }

    @Test
    void what_the_path_says_is_not_asked_for_again_in_the_body() {
        assertThat(plan.at("/parameters")
                        .valueStream()
                        .filter(p -> p.path("in").asString().equals("path")))
                .extracting(p -> p.get("name").asString())
                .containsExactly("trip", "leg");
        assertThat(document.at("/components/schemas/PlanTrip/properties").propertyNames())
                .contains("stops")
                .doesNotContain("trip", "leg");
    }

    @Test
    void every_parameter_of_a_query_is_in_its_address() {
        assertThat(find.at("/parameters")
                        .valueStream()
                        .filter(p -> p.path("in").asString().equals("query")))
                .extracting(p -> p.get("name").asString())
                .containsExactly("representative", "since", "means", "limit");
        assertThat(find.at("/parameters").toString()).contains("#/components/parameters/asOf");
        assertThat(find.at("/responses").has("202")).isTrue();
        assertThat(find.at("/responses/200/content").propertyNames())
                .containsExactly("application/json", "text/event-stream");
        assertThat(find.has("requestBody")).isFalse();
    }

    @Test
    void what_javadoc_says_is_what_the_document_says() {
        assertThat(plan.get("summary").asString()).isEqualTo("Plan a trip to some providers");
        assertThat(plan.get("description").asString())
                .isEqualTo("Plan a trip to some providers. It can be planned once.\n\n"
                        + "Open to the roles `representative`, `manager`.");
        assertThat(plan.at("/parameters/1/description").asString()).isEqualTo("counts from `1`");
        assertThat(document.at("/components/schemas/PlanTripMeans/description").asString())
                .contains("What somebody travels with.", "- `TRAIN`: Where there is one.");
    }

    @Test
    void constraints_are_said_in_the_words_of_json_schema() {
        var properties = document.at("/components/schemas/PlanTrip/properties");
        assertThat(properties.get("miles"))
                .hasToString("{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":5,\"maximum\":900}");
        assertThat(properties.at("/purpose/maxLength").intValue()).isEqualTo(20);
        assertThat(properties.at("/stops/minItems").intValue()).isEqualTo(1);
        assertThat(document.at("/components/schemas/PlanTripStop/properties/topics"))
                .hasToString("{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\","
                        + "\"minLength\":1,\"maxLength\":9},\"maxItems\":3}");
        assertThat(document.at("/components/schemas/TripId/pattern").asString())
                .isEqualTo("^trp-[A-Za-z0-9][A-Za-z0-9-]{0,59}$");
        assertThat(document.at("/components/schemas/PlanTrip/required").toString())
                .contains("purpose")
                .doesNotContain("detour");
    }

    @Test
    void every_no_of_a_command_has_its_own_example() {
        var conflict = document.at(plan.at("/responses/409/$ref").asString().substring(1));
        assertThat(conflict.at("/content/application~1problem+json/examples").propertyNames())
                .containsExactly("lost-race", "still-running", "trips-too-far");
        assertThat(document.at("/components/examples/trips-too-far/value/type").asString())
                .isEqualTo("/problems/trips/too-far");
    }
}
