package org.attestry.command.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attestry.command.CommandServer;
import org.attestry.events.network.Npi;
import org.attestry.http.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BulkEndpointIT {

    private static final String ADMIN = "stf-ada~administrator~*";

    private final CommandServer server = CommandServer.shared();
    private final String market = "mkt-" + UUID.randomUUID();

    @Test
    void a_thing_can_be_registered_and_named_in_the_next_line() {
        assertThat(outcomes(registerMarket(), representative("stf-" + UUID.randomUUID())))
                .containsExactly("applied", "applied");
    }

    @Test
    void a_bad_line_is_answered_under_its_number_and_the_rest_goes_on() {
        var answers = answers(
                registerMarket(),
                "{\"command\":\"RegisterMarket\"",
                "",
                "{\"command\":\"FlyToTheMoon\",\"body\":{}}",
                "{\"command\":\"RegisterMarket\",\"body\":{\"market\":\"mkt-x\",\"name\":\"" + "n".repeat(30_000)
                        + "\"}}",
                registerMarket().replace("North", "South"),
                registerMarket());
        assertThat(answers.stream().map(a -> a.get("line").asInt())).containsExactly(1, 2, 4, 5, 6, 7);
        assertThat(answers.stream().map(BulkEndpointIT::outcome))
                .containsExactly("applied", "invalid", "invalid", "invalid", "refused", "no-news");
        assertThat(answers.get(2).get("problem").get("detail").asString()).contains("RegisterProvider");
    }

    @Test
    void answers_come_in_the_order_of_the_lines_however_many_there_are() {
        outcomes(registerMarket());
        var lines = IntStream.range(0, 2_000)
                .mapToObj(i -> representative("stf-" + i + "-" + market.substring(4)))
                .collect(Collectors.joining("\n"));
        var answers = answers(lines);
        assertThat(answers.stream().map(a -> a.get("line").asInt()))
                .isEqualTo(IntStream.rangeClosed(1, 2_000).boxed().toList());
        assertThat(answers).allMatch(a -> outcome(a).equals("applied"));
    }

    @Test
    void of_two_lines_that_claim_the_same_number_the_first_one_gets_it() {
        var nine = "1%08d".formatted(Math.floorMod(market.hashCode(), 100_000_000));
        var npi = nine + Npi.checkDigit(nine);
        var answers = answers(registerMarket(), provider("prv-a" + market, npi), provider("prv-b" + market, npi));
        assertThat(answers.stream().map(BulkEndpointIT::outcome)).containsExactly("applied", "applied", "refused");
        assertThat(answers.get(2).get("problem").get("type").asString()).isEqualTo("/problems/network/npi-taken");
    }

    @Test
    void only_an_administrator_says_when_something_took_effect() {
        var line = registerMarket().replace("{\"command\"", "{\"at\":\"2025-01-01T00:00:00Z\",\"command\"");
        var reply = server.bulk("stf-diana~director~*", line);
        assertThat(reply.raw().body()).contains("/problems/wrong-role");
        assertThat(server.bulk(ADMIN, line).raw().body()).contains("applied");
    }

    @Test
    void a_line_sent_again_under_its_key_changes_nothing() {
        var line = registerMarket().replace("{\"command\"", "{\"key\":\"" + market + "\",\"command\"");
        var first = server.bulk(ADMIN, line).raw().body();
        assertThat(server.bulk(ADMIN, line).raw().body()).isEqualTo(first);
    }

    private List<JsonNode> answers(String... lines) {
        var reply = server.bulk(ADMIN, String.join("\n", lines));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.raw().body().lines().map(Json.strict()::readTree).toList();
    }

    private List<String> outcomes(String... lines) {
        return answers(lines).stream().map(BulkEndpointIT::outcome).toList();
    }

    private static String outcome(JsonNode answer) {
        return answer.get("outcome").asString();
    }

    private String registerMarket() {
        return "{\"command\":\"RegisterMarket\",\"body\":{\"market\":\"%s\",\"name\":\"North\",\"zone\":\"UTC\"}}"
                .formatted(market);
    }

    private String representative(String staff) {
        return "{\"command\":\"RegisterRepresentative\",\"body\":{\"staff\":\"%s\",\"name\":\"Ray\",\"market\":\"%s\"}}"
                .formatted(staff, market);
    }

    private String provider(String provider, String npi) {
        return ("{\"command\":\"RegisterProvider\",\"body\":{\"provider\":\"%s\",\"npi\":\"%s\",\"name\":\"Clinic\","
                        + "\"kind\":\"FACILITY\",\"market\":\"%s\"}}")
                .formatted(provider, npi, market);
    }
}
