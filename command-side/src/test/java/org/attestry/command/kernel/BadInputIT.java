package org.attestry.command.kernel;

import static org.attestry.command.kernel.CommandEndpointIT.assertProblem;

import java.util.UUID;
import java.util.stream.Stream;
import org.attestry.command.CommandServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputIT {

    private static final String DIRECTOR = "stf-diana~director~*";
    private static final String MARKET = "{\"name\":\"North\",\"zone\":\"America/New_York\"}";

    private final CommandServer server = CommandServer.shared();
    private final String path = "/api/markets/mkt-" + UUID.randomUUID();

    static Stream<String[]> badInput() {
        return Stream.of(
                bad("{\"name\":", 400, "malformed"),
                bad("", 400, "malformed"),
                bad("{} {}", 400, "malformed"),
                bad("{\"name\":\"a\",\"name\":\"b\",\"zone\":\"UTC\"}", 400, "malformed"),
                bad("[".repeat(500) + "]".repeat(500), 400, "malformed"),
                bad("[]", 422, "invalid"),
                bad("{}", 422, "invalid"),
                bad("{\"name\":\"North\",\"zone\":\"Mars/Base\"}", 422, "invalid"),
                bad("{\"name\":7,\"zone\":\"UTC\"}", 422, "invalid"),
                bad("{\"name\":\"\",\"zone\":\"UTC\"}", 422, "invalid"),
                bad("{\"name\":null,\"zone\":\"UTC\"}", 422, "invalid"),
                bad("{\"name\":\"a\\u0000b\",\"zone\":\"UTC\"}", 422, "invalid"),
                bad("{\"name\":\"a\\ud800b\",\"zone\":\"UTC\"}", 422, "invalid"),
                bad("{\"name\":\"North\",\"zone\":\"UTC\",\"colour\":\"red\"}", 422, "invalid"),
                bad("{\"market\":\"mkt-other\",\"name\":\"North\",\"zone\":\"UTC\"}", 422, "invalid"),
                bad("{\"name\":\"" + "n".repeat(30_000) + "\",\"zone\":\"UTC\"}", 413, "too-large"));
    }

    private static String[] bad(String body, int status, String code) {
        return new String[] {body, String.valueOf(status), code};
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void bad_input_is_a_problem_that_names_the_place(String body, String status, String code) {
        assertProblem(server.put(DIRECTOR, path, body), Integer.parseInt(status), "/problems/" + code);
    }

    @Test
    void the_wrong_id_path_method_and_content_type_are_problems_too() {
        assertProblem(server.put(DIRECTOR, "/api/markets/vis-1", MARKET), 422, "/problems/invalid");
        assertProblem(server.put(DIRECTOR, "/api/nothing/here", MARKET), 404, "/problems/no-such-path");
        assertProblem(server.send("DELETE", DIRECTOR, path, "application/json", ""), 405, "/problems/wrong-method");
        assertProblem(server.send("PUT", DIRECTOR, path, "text/plain", MARKET), 415, "/problems/wrong-media-type");
        assertProblem(server.put(DIRECTOR, path, MARKET, "If-Match", "3"), 422, "/problems/invalid");
        assertProblem(server.put(DIRECTOR, path, MARKET, "Idempotency-Key", " "), 422, "/problems/invalid");
    }
}
