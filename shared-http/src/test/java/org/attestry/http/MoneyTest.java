package org.attestry.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attestry.events.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

class MoneyTest {

    private static final JsonMapper JSON = Json.strict();

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "10, 10.00",
        "10.0, 10.00",
        "10.5, 10.50",
        "1e3, 1000.00",
        "0.1234, 0.1234",
        "9999999999999.9999, 9999999999999.9999"
    })
    void an_amount_is_kept_to_the_last_digit_and_written_one_way(String sent, String kept) {
        assertThat(JSON.writeValueAsString(read(sent, "USD")))
                .isEqualTo("{\"amount\":%s,\"currency\":\"USD\"}".formatted(kept));
    }

    @Test
    void the_same_amount_is_the_same_however_it_is_written() {
        assertThat(read("10", "USD")).isEqualTo(read("10.000", "USD")).isNotEqualTo(read("10", "EUR"));
    }

    @Test
    void an_amount_reads_as_people_write_it() {
        assertThat(read("1e3", "USD")).hasToString("1000.00 USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10000000000000", "0.00001", "1e400", "1e999999999", "1e-999999999"})
    void an_amount_that_cannot_be_kept_is_refused(String amount) {
        assertThatThrownBy(() -> read(amount, "USD"))
                .isInstanceOf(ValueInstantiationException.class)
                .hasMessageContaining("must be an amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "DOLLAR", "QQQ"})
    void a_currency_that_does_not_exist_is_refused(String currency) {
        assertThatThrownBy(() -> read("1", currency))
                .isInstanceOf(ValueInstantiationException.class)
                .hasMessageContaining("ISO 4217");
    }

    /** As a command is read: into a tree first, then into its record. */
    private static Money read(String amount, String currency) {
        var tree = JSON.readTree("{\"amount\":%s,\"currency\":\"%s\"}".formatted(amount, currency));
        return JSON.treeToValue(tree, Money.class);
    }
}
