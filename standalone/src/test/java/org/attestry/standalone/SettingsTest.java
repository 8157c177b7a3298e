package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.attestry.standalone.product.Ports;
import org.attestry.standalone.settings.Addresses;
import org.attestry.standalone.settings.Settings;
import org.attestry.standalone.settings.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void without_variables_it_keeps_its_data_here_on_loopback_with_the_demo() {
        Settings settings = Settings.from(Map.of());
        assertThat(settings.data()).isEqualTo(Path.of("attestry-data").toAbsolutePath());
        assertThat(settings.demo()).isTrue();
        assertThat(settings.addresses()).isEqualTo(new Addresses("127.0.0.1", 8080, 8081));
        assertThat(settings.addresses().loopbackOnly()).isTrue();
    }

    @Test
    void the_variables_change_every_one_of_them() {
        Settings settings = Settings.from(Map.of(
                "ATTESTRY_DATA", "/srv/attestry",
                "ATTESTRY_DEMO", "off",
                "ATTESTRY_COMMAND_PORT", "9080",
                "ATTESTRY_QUERY_PORT", "9081",
                "ATTESTRY_BIND", "0.0.0.0"));
        assertThat(settings.data()).isEqualTo(Path.of("/srv/attestry"));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.addresses()).isEqualTo(new Addresses("0.0.0.0", 9080, 9081));
        assertThat(settings.addresses().loopbackOnly()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "8080x", "999999999999"})
    void a_port_that_is_none_is_refused_by_name(String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("ATTESTRY_QUERY_PORT", port)))
                .isInstanceOf(StartRefused.class)
                .hasMessage("ATTESTRY_QUERY_PORT is a port number from 1 to 65535, not \"" + port + "\".");
    }

    @Test
    void both_sides_on_one_port_are_refused() {
        assertThatThrownBy(() -> Settings.from(Map.of("ATTESTRY_QUERY_PORT", "8080")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("must differ");
    }

    @Test
    void a_demo_that_is_neither_on_nor_off_is_refused() {
        assertThatThrownBy(() -> Settings.from(Map.of("ATTESTRY_DEMO", "maybe")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("ATTESTRY_DEMO is either on or off, not \"maybe\".");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:1",
        "0.0.0.0, http://127.0.0.1:1",
        "::1, http://[::1]:1",
        "plan.example, http://plan.example:1"
    })
    void the_printed_address_is_one_that_answers(String bind, String printed) {
        assertThat(new Addresses(bind, 1, 2).command()).isEqualTo(printed);
    }

    @Test
    void a_port_in_use_is_named_in_a_sentence_with_the_variable_that_changes_it() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Addresses addresses = new Addresses("127.0.0.1", other.getLocalPort(), 1);
            assertThatThrownBy(() -> Ports.mustBeFree(addresses))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("Port " + other.getLocalPort() + " on 127.0.0.1 cannot be opened")
                    .hasMessageEndingWith("or name another port with ATTESTRY_COMMAND_PORT.");
        }
    }
}
