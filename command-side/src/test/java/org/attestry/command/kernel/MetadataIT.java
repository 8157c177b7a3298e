package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestry.command.CommandServer;
import org.attestry.command.Visited;
import org.attestry.http.Json;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.Recorded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MetadataIT {

    private final CommandServer server = CommandServer.shared();
    private final Visited thing = new Visited();

    private JsonNode stored(String token, String... headers) {
        var reply = server.put(token, "/api/markets/" + thing.market(), thing.marketBody(), headers);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        try (var stream = server.bean(Ledger.class).readStream(thing.market(), 0)) {
            return Json.strict()
                    .readTree(stream.map(Recorded::metadata).findFirst().orElseThrow());
        }
    }

    @Test
    void an_event_says_of_its_command_what_is_documented_and_nothing_else() {
        var said = stored("stf-ada~administrator~*");
        assertThat(said.propertyNames())
                .containsExactlyInAnyOrder(
                        "actor", "roles", "commandId", "command", "correlationId", "source", "market");
        assertThat(said.get("actor").asString()).isEqualTo("stf-ada");
        assertThat(said.get("command").asString()).isEqualTo("network.RegisterMarket");
        assertThat(said.get("source").asString()).isEqualTo("http");
        assertThat(said.get("market").asString()).isEqualTo(thing.market());
        assertThat(said.get("correlationId")).isEqualTo(said.get("commandId"));
    }

    @Test
    void it_says_on_whose_behalf_why_and_what_it_belongs_to() {
        var said = stored(
                "stf-boss~director~*~stf-deputy",
                "Attestry-Reason",
                "Gr%C3%BC%C3%9Fe %F0%9F%98%80 a+b",
                "Attestry-Correlation-Id",
                "import-7");
        assertThat(said.get("actor").asString()).isEqualTo("stf-deputy");
        assertThat(said.get("onBehalfOf").asString()).isEqualTo("stf-boss");
        assertThat(said.get("reason").asString()).isEqualTo("Gr\u00fc\u00dfe \ud83d\ude00 a+b");
        assertThat(said.get("correlationId").asString()).isEqualTo("import-7");
    }

    @Test
    void it_names_only_those_roles_that_the_command_asks_for() {
        var said = stored("stf-ada~administrator.auditor.manager.director~*");
        assertThat(said.get("roles").toString()).isEqualTo("[\"administrator\",\"director\"]");
    }

    @Test
    void a_command_sent_under_a_key_has_the_same_id_however_often_it_is_sent() {
        var said = stored("stf-ada~administrator~*", "Idempotency-Key", "k-" + thing.market());
        assertThat(said.get("commandId").asString())
                .isEqualTo(java.util
                        .UUID
                        .nameUUIDFromBytes(
                                ("stf-ada:k-" + thing.market()).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString());
    }

    @Test
    void an_import_says_so() {
        server.bulk(
                "stf-ada~administrator~*",
                "{\"command\":\"RegisterMarket\",\"at\":\"2025-01-01T00:00:00Z\",\"reason\":\"moved in\",\"body\":{\"market\":\"%s\",%s}"
                        .formatted(thing.market(), thing.marketBody().substring(1)));
        try (var stream = server.bean(Ledger.class).readStream(thing.market(), 0)) {
            assertThat(stream.map(Recorded::metadata).findFirst().orElseThrow())
                    .contains("\"source\":\"import\"", "\"reason\":\"moved in\"");
        }
    }
}
