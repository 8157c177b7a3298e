package org.attestry.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ShapeTest {

    record Part(String name, @Nullable Part inner) {}

    record Whole(
            String title,
            @Nullable Part part,
            @Nullable List<Part> parts,
            @Nullable List<List<String>> grid,
            @Nullable ObjectNode any) {}

    private static final JsonMapper JSON = Json.strict();

    private static List<String> errors(String json) {
        return Shape.errorsOf(JSON.readTree(json), Whole.class).stream()
                .map(e -> e.field() + " " + e.says())
                .toList();
    }

    @Test
    void what_has_the_shape_has_no_errors() {
        assertThat(errors("{\"title\":\"a\\n\\tb \\ud83d\\ude00\",\"part\":{\"name\":\"p\",\"inner\":{\"name\":\"q\"}},"
                        + "\"parts\":[{\"name\":\"r\"}],\"grid\":[[\"s\"]],\"any\":{\"x\":[{\"y\":1}]}}"))
                .isEmpty();
    }

    @Test
    void an_unknown_field_is_named_with_its_path_and_with_those_there_are() {
        assertThat(errors("{\"title\":\"a\",\"part\":{\"name\":\"p\",\"inner\":{\"name\":\"q\",\"age\":5}}}"))
                .containsExactly("part.inner.age is not a field here; there are inner, name");
    }

    @Test
    void a_missing_field_is_named_and_null_is_missing() {
        assertThat(errors("{\"parts\":[{},{\"name\":null}]}"))
                .containsExactly("title is required", "parts[0].name is required", "parts[1].name is required");
    }

    @Test
    void lists_hold_no_nulls() {
        assertThat(errors("{\"title\":\"a\",\"parts\":[null],\"grid\":[[\"a\",null],null]}"))
                .containsExactly(
                        "parts[0] must not be null", "grid[0][1] must not be null", "grid[1] must not be null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "\\u0007",
                "\\r",
                "\\u007f",
                "\\u0085",
                "\\ud800",
                "\\udc00",
                "\\ud800a",
                "\\udc00\\ud800"
            })
    void text_has_no_control_characters_and_no_half_characters_wherever_it_stands(String bad) {
        assertThat(errors("{\"title\":\"ab%s\"}".formatted(bad)))
                .singleElement()
                .asString()
                .startsWith("title has a character that is no text (U+")
                .endsWith("at place 3");
        assertThat(errors("{\"title\":\"a\",\"grid\":[[\"%s\"]]}".formatted(bad)))
                .singleElement()
                .asString()
                .startsWith("grid[0][0] ");
        assertThat(errors("{\"title\":\"a\",\"any\":{\"deep\":[{\"er\":\"%s\"}]}}".formatted(bad)))
                .singleElement()
                .asString()
                .startsWith("any.deep[0].er ");
    }

    @Test
    void a_wrong_name_that_is_no_text_can_still_be_told() {
        var errors = Shape.errorsOf(JSON.readTree("{\"title\":\"a\",\"b\\ud800\\u0000\":1}"), Whole.class);
        assertThat(JSON.writeValueAsBytes(Problem.invalid(errors))).isNotEmpty();
        assertThat(errors.getFirst().field()).isEqualTo("b\uFFFD\uFFFD");
    }

    @Test
    void the_list_of_errors_has_an_end_however_much_is_wrong() {
        var many = new StringBuilder("{\"title\":\"a\"");
        for (int i = 0; i < 10_000; i++) {
            many.append(",\"x").append(i).append("\":1");
        }
        assertThat(errors(many + "}")).hasSize(100);
        assertThat(errors("{\"title\":\"a\",\"parts\":[" + "null,".repeat(10_000) + "null]}"))
                .hasSize(100);
    }
}
