package org.attestry.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    private final JsonReader reader = new JsonReader(Json.strict());

    private static Problem problem(Runnable said) {
        try {
            said.run();
        } catch (Rejected no) {
            return no.problem();
        }
        throw new AssertionError("nobody said no");
    }

    @Test
    void what_is_not_utf_8_is_not_guessed_at() {
        byte[] halfAnUmlaut = {'{', '"', 'a', '"', ':', '"', (byte) 0xc3, '"', '}'};
        assertThat(problem(() -> reader.object(halfAnUmlaut)).detail()).isEqualTo("It is not in UTF-8.");
        var sixteen = problem(() -> reader.object("{\"a\":1}".getBytes(StandardCharsets.UTF_16LE)));
        assertThat(sixteen.type()).isEqualTo("/problems/malformed");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(reader.object("\uFEFF{}".getBytes(StandardCharsets.UTF_8)).isEmpty())
                .isTrue();
    }

    @Test
    void a_place_in_broken_json_is_named_by_line_and_column() {
        assertThat(problem(() -> reader.object(bytes("{\n\"a\": nul}"))).detail())
                .startsWith("Line 2, column ");
        assertThat(problem(() -> reader.object(bytes(""))).detail()).startsWith("There is no body");
        assertThat(problem(() -> reader.object(bytes("[]"))).detail()).isEqualTo("$ must be a JSON object");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
