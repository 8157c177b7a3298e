package org.attestry.events.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NpiTest {

    @ParameterizedTest
    @CsvSource({"123456789,3", "149739175,9", "100000000,4", "194503125,4", "188166601,4"})
    void the_last_digit_checks_the_others(String nine, int check) {
        assertThat(Npi.checkDigit(nine)).isEqualTo(check);
        assertThat(new Npi(nine + check).value()).isEqualTo(nine + check);
    }

    @Test
    void a_wrong_check_digit_is_named() {
        assertThatThrownBy(() -> new Npi("1234567898")).hasMessageContaining("check digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345678933", "123456789X", "0234567893", "3234567893"})
    void anything_but_ten_digits_is_refused(String wrong) {
        assertThatThrownBy(() -> new Npi(wrong)).hasMessageContaining("ten digits");
    }
}
