package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.attestry.command.CommandServer;
import org.attestry.command.CommandServer.Reply;
import org.junit.jupiter.api.Test;

class CommandEndpointIT {

    private static final String DIRECTOR = "stf-diana~director~*";
    private static final String MARKET = "{\"name\":\"North\",\"zone\":\"America/New_York\"}";

    private final CommandServer server = CommandServer.shared();
    private final String path = "/api/markets/mkt-" + UUID.randomUUID();

    @Test
    void a_command_is_answered_with_version_and_position() {
        var reply = server.put(DIRECTOR, path, MARKET);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        assertThat(reply.header("ETag")).isEqualTo("\"0\"");
        assertThat(reply.header("Attestry-Position"))
                .isEqualTo(reply.json().get("position").asString());
        assertThat(reply.json().get("outcome").asString()).isEqualTo("applied");
    }

    @Test
    void saying_the_same_twice_is_no_news_and_has_the_same_version_and_position() {
        var first = server.put(DIRECTOR, path, MARKET);
        var second = server.put(DIRECTOR, path, MARKET);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().get("outcome").asString()).isEqualTo("no-news");
        assertThat(second.json().get("position")).isEqualTo(first.json().get("position"));
    }

    @Test
    void saying_something_else_is_refused_with_a_code_and_what_stands() {
        server.put(DIRECTOR, path, MARKET);
        var other = server.put(DIRECTOR, path, MARKET.replace("North", "South"));
        assertProblem(other, 409, "/problems/network/registered-otherwise");
        assertThat(other.json().get("detail").asString()).contains("North");
    }

    @Test
    void a_repeat_under_the_same_key_gets_the_stored_answer() {
        var key = UUID.randomUUID().toString();
        var first = server.put(DIRECTOR, path, MARKET, "Idempotency-Key", key);
        var repeat = server.put(DIRECTOR, path, MARKET, "Idempotency-Key", key);
        assertThat(repeat.raw().body()).isEqualTo(first.raw().body());
        assertThat(repeat.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_key_means_one_command() {
        var key = UUID.randomUUID().toString();
        server.put(DIRECTOR, path, MARKET, "Idempotency-Key", key);
        assertProblem(
                server.put(DIRECTOR, path, MARKET.replace("North", "South"), "Idempotency-Key", key),
                422,
                "/problems/key-reused");
    }

    @Test
    void the_keys_of_two_people_are_two_keys() {
        var key = UUID.randomUUID().toString();
        server.put(DIRECTOR, path, MARKET, "Idempotency-Key", key);
        var other = server.put("stf-other~director~*", path, MARKET, "Idempotency-Key", key);
        assertThat(other.json().get("outcome").asString()).isEqualTo("no-news");
    }

    @Test
    void a_version_that_is_not_the_present_one_is_stale() {
        assertThat(server.put(DIRECTOR, path, MARKET, "If-Match", "\"0\"").status())
                .isEqualTo(412);
        server.put(DIRECTOR, path, MARKET);
        assertThat(server.put(DIRECTOR, path, MARKET, "If-Match", "\"0\"").status())
                .isEqualTo(200);
        assertProblem(server.put(DIRECTOR, path, MARKET, "If-Match", "\"7\""), 412, "/problems/stale");
    }

    @Test
    void nobody_comes_in_without_a_token() {
        var reply = server.put("", path, MARKET);
        assertProblem(reply, 401, "/problems/no-token");
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void a_wrong_role_is_told_which_roles_would_do() {
        var reply = server.put("stf-ray~representative~*", path, MARKET);
        assertProblem(reply, 403, "/problems/wrong-role");
        assertThat(reply.json().get("needs").asString()).contains("administrator, director");
    }

    @Test
    void a_wrong_market_is_told_which_market_would_do() {
        server.put(DIRECTOR, path, MARKET);
        var market = path.substring(path.lastIndexOf('/') + 1);
        var reply = server.put(
                "stf-mia~manager~mkt-elsewhere",
                "/api/representatives/stf-" + UUID.randomUUID(),
                "{\"name\":\"Ray\",\"market\":\"" + market + "\"}");
        assertProblem(reply, 403, "/problems/wrong-market");
        assertThat(reply.json().get("needs").asString()).contains(market);
    }

    @Test
    void a_thing_that_was_never_registered_cannot_be_named() {
        assertProblem(
                server.put(DIRECTOR, "/api/representatives/stf-x", "{\"name\":\"Ray\",\"market\":\"mkt-nowhere\"}"),
                422,
                "/problems/unknown-reference");
    }

    static void assertProblem(Reply reply, int status, String type) {
        assertThat(reply.raw().body()).contains("\"type\":\"" + type + "\"");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.raw().body()).doesNotContain("org.attestry", "java.", "Exception");
    }
}
