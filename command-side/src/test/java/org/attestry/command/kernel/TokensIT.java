package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestry.command.CommandServer;
import org.attestry.command.CommandServer.Reply;
import org.attestry.command.Visited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensIT {

    private final CommandServer server = CommandServer.shared();
    private final Visited thing = new Visited();

    private static void assertProblem(Reply reply, int status, String type) {
        assertThat(reply.raw().body()).contains("\"type\":\"" + type + "\"");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    private Reply put(String token) {
        return server.put(token, "/api/markets/" + thing.market(), thing.marketBody());
    }

    private Reply look(String token, String path) {
        return server.send("GET", token, path, "application/json", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forged",
                "ann~director~*",
                "~director~*",
                "stf-~director~*",
                "stf-ann~director~north",
                "stf-ann~director~*~bob"
            })
    void a_token_that_names_nobody_opens_nothing(String token) {
        for (var reply : new Reply[] {put(token), look(token, "/actuator/metrics"), server.bulk(token, "{}")}) {
            assertProblem(reply, 401, "/problems/no-token");
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    @Test
    void without_a_token_nothing_but_health_and_documentation_is_shown() {
        assertProblem(look("", "/actuator/metrics"), 401, "/problems/no-token");
        assertProblem(look("", "/nothing"), 401, "/problems/no-token");
        assertThat(look("", "/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(look("", "/openapi.json").status()).isEqualTo(200);
    }

    @Test
    void an_identity_provider_that_cannot_be_asked_is_no_fault_of_the_token() {
        var reply = put("away");
        assertProblem(reply, 503, "/problems/identity-away");
        assertThat(reply.header("Retry-After")).isNotEmpty();
    }

    @Test
    void only_operators_look_at_the_inside() {
        assertProblem(look("stf-ray~representative~*", "/actuator/metrics"), 403, "/problems/wrong-role");
        assertThat(look("stf-una~auditor~*", "/actuator/metrics").status()).isEqualTo(200);
        assertProblem(look("stf-una~auditor~*", "/nothing"), 404, "/problems/no-such-path");
    }
}
