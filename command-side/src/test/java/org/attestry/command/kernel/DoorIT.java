package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.kernel.Stranger.AUTHORIZED;
import static org.attestry.command.kernel.Stranger.JSON;
import static org.attestry.command.kernel.Stranger.ask;
import static org.attestry.command.kernel.Stranger.assertNo;
import static org.attestry.command.kernel.Stranger.status;

import org.attestry.command.CommandServer;
import org.attestry.command.RawHttp;
import org.attestry.command.Visited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers and broken clients send: the answer is a problem, or a bare status, and tells no secrets. */
class DoorIT {

    private static final CommandServer SERVER = CommandServer.shared();

    private final Visited thing = new Visited();
    private final String path = "/api/markets/" + thing.market();

    private String put(String headers, String body) {
        return ask("PUT " + path, AUTHORIZED + JSON + headers, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api", "/api/", "//api/markets/mkt-a", "/api//", "/api/markets/", "/api/markets/mkt-a/", "/api/../x",
                "/%61pi/nothing", "/api/nothing", "/nothing", "/", "/error", "/index.html", "/api/markets/%ff"
            })
    void a_path_that_is_not_there_is_a_problem(String nowhere) {
        var answer = ask("PUT " + nowhere, AUTHORIZED + JSON + "Content-Length: 2\r\n", "{}");
        assertThat(status(answer)).as(nowhere).isIn(400, 403, 404, 405);
        assertNo(answer, status(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/markets/a%00b",
                "/api/markets/a%2Fb",
                "/api/markets/a%5Cb",
                "/api/markets/a;b=c",
                "/api/markets/%zz",
                "/api/markets/%",
                "/api/markets/a\\b",
                "/api/markets/a{b}",
                "/api/markets/ä",
                "/api/markets/..%2f..%2fetc",
                "/api/markets/%2e%2e/x",
                "/%2f%2f"
            })
    void a_path_that_could_mean_two_things_is_refused(String odd) {
        assertNo(ask("PUT " + odd, AUTHORIZED + JSON + "Content-Length: 2\r\n", "{}"), 400);
    }

    @Test
    void what_is_too_long_for_http_is_refused() {
        assertNo(ask("PUT /api/markets/" + "a".repeat(20_000), AUTHORIZED, ""), 400);
        assertNo(put("X-Long: " + "a".repeat(10_000) + "\r\nContent-Length: 2\r\n", "{}"), 400);
        assertNo(put("X-Many: a\r\n".repeat(200) + "Content-Length: 2\r\n", "{}"), 400);
        assertNo(
                ask("PUT /api/markets/mkt-" + "a".repeat(4_000), AUTHORIZED + JSON + "Content-Length: 2\r\n", "{}"),
                422);
    }

    @Test
    void what_is_no_http_is_refused() {
        assertNo(RawHttp.exchange(SERVER, "HELLO\r\n\r\n"), 400);
        assertNo(RawHttp.exchange(SERVER, "GET / HTTP/1.1\r\n\r\n"), 400);
        assertNo(RawHttp.exchange(SERVER, "GET / HTTP/9.9\r\nHost: a\r\n\r\n"), 505);
        assertNo(put("Transfer-Encoding: rot13\r\n", ""), 501);
        assertNo(put("Content-Length: many\r\n", "{}"), 400);
        assertNo(put("Content-Length: 2\r\nContent-Length: 3\r\n", "{}"), 400);
        assertNo(put("Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "PATCH", "DELETE", "POST"})
    void another_method_is_told_which_ones_are_taken(String method) {
        var answer = ask(method + " " + path, AUTHORIZED, "");
        assertNo(answer, 405);
        assertThat(answer).contains("Allow: PUT\r\n");
    }

    @Test
    void a_method_that_shows_what_was_sent_or_that_nobody_knows_is_not_taken() {
        assertNo(ask("TRACE " + path, AUTHORIZED, ""), 405);
        assertNo(ask("BREW " + path, AUTHORIZED, ""), 400);
    }
}
