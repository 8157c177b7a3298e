package org.attestry.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.attestry.events.MarketId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    record Everything(
            @Nullable String text,
            int number,
            long wide,
            boolean truth,
            @Nullable BigDecimal amount,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable ZoneId zone,
            @Nullable DayOfWeek weekday,
            @Nullable MarketId market,
            @Nullable List<String> many) {}

    private final JsonMapper json = Json.strict();

    private Everything read(String field) {
        var rest = "\"number\":1,\"wide\":2,\"truth\":true";
        return json.readValue("{" + field + "," + rest + "}", Everything.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"day\":\"2026-02-29\"",
                "\"day\":\"2026-02-30\"",
                "\"day\":\"2026-13-01\"",
                "\"day\":\"2026-2-1\"",
                "\"day\":\"0000-01-01\"",
                "\"day\":\"+12345-01-01\"",
                "\"day\":\"2026-01-01T00:00:00Z\"",
                "\"day\":20260101",
                "\"day\":[2026,1,1]",
                "\"day\":\"\"",
                "\"at\":\"2026-02-30T10:00:00Z\"",
                "\"at\":\"2026-02-03T25:00:00Z\"",
                "\"at\":\"2026-02-03\"",
                "\"at\":\"2026-02-03T10:00:00\"",
                "\"at\":1767225600",
                "\"at\":\"+999999999-01-01T00:00:00Z\"",
                "\"zone\":\"Mars/Base\"",
                "\"zone\":5"
            })
    void days_and_moments_that_do_not_exist_are_not_read(String field) {
        assertThatThrownBy(() -> read(field))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("must be a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"text\":5",
                "\"text\":true",
                "\"text\":1.5",
                "\"text\":[\"a\"]",
                "\"text\":{}",
                "\"weekday\":0",
                "\"weekday\":\"0\"",
                "\"weekday\":\"monday\"",
                "\"weekday\":\"\"",
                "\"amount\":\"1.5\"",
                "\"amount\":\"\"",
                "\"many\":\"a\"",
                "\"many\":\"\"",
                "\"many\":{}",
                "\"market\":5",
                "\"market\":[\"mkt-a\"]",
                "\"market\":{\"value\":\"mkt-a\"}",
                "\"market\":\"\""
            })
    void nothing_is_read_as_something_else(String field) {
        assertThatThrownBy(() -> read(field)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"number\":\"1\"", "\"number\":1.0", "\"number\":1e2", "\"number\":3000000000", "\"number\":true",
                "\"number\":null", "\"number\":\"\"", "\"wide\":9223372036854775808", "\"wide\":\"5\"", "\"truth\":1",
                "\"truth\":\"true\"", "\"truth\":null"
            })
    void a_number_is_a_number_and_a_truth_a_truth(String field) {
        var whole = "{\"number\":1,\"wide\":2,\"truth\":true}";
        var name = field.substring(0, field.indexOf(':'));
        var changed = whole.replaceAll(name + ":[a-z0-9]+", field);
        assertThat(changed).isNotEqualTo(whole);
        assertThatThrownBy(() -> json.readValue(changed, Everything.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void money_is_not_rounded_on_its_way_in() {
        assertThat(read("\"amount\":0.1000000000000000055511151231257827").amount())
                .isEqualTo(new BigDecimal("0.1000000000000000055511151231257827"));
    }

    @Test
    void a_field_given_twice_is_refused() {
        assertThatThrownBy(() -> read("\"text\":\"a\",\"text\":\"b\"")).hasMessageContaining("Duplicate");
    }

    @Test
    void nesting_and_texts_and_numbers_and_names_have_an_end() {
        int deepest = Json.DEEPEST;
        assertThat(json.readTree("[".repeat(deepest) + "]".repeat(deepest)).isArray())
                .isTrue();
        assertThatThrownBy(() -> json.readTree("[".repeat(deepest + 1) + "]".repeat(deepest + 1)))
                .hasMessageContaining("depth");
        assertThatThrownBy(() -> read("\"text\":\"" + "a".repeat(Json.LONGEST_TEXT + 1) + "\""))
                .hasMessageContaining("length");
        assertThatThrownBy(() -> read("\"amount\":" + "1".repeat(50))).hasMessageContaining("length");
        assertThatThrownBy(() -> json.readTree("{\"" + "a".repeat(300) + "\":1}"))
                .hasMessageContaining("length");
    }

    @Test
    void what_is_written_has_no_nulls_and_plain_dates() {
        assertThat(json.writeValueAsString(read("\"day\":\"2026-11-21\",\"at\":\"2026-11-21T09:30:00Z\"")))
                .isEqualTo(
                        "{\"number\":1,\"wide\":2,\"truth\":true,\"day\":\"2026-11-21\",\"at\":\"2026-11-21T09:30:00Z\"}");
    }
}
