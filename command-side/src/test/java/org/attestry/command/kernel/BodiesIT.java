package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.kernel.Stranger.AUTHORIZED;
import static org.attestry.command.kernel.Stranger.JSON;
import static org.attestry.command.kernel.Stranger.ask;
import static org.attestry.command.kernel.Stranger.assertNo;
import static org.attestry.command.kernel.Stranger.status;

import java.util.stream.Stream;
import org.attestry.command.Visited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a body and its headers may come. */
class BodiesIT {

    private final Visited thing = new Visited();
    private final String path = "/api/markets/" + thing.market();

    private String put(String headers, String body) {
        return ask("PUT " + path, AUTHORIZED + JSON + headers, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If-Match: 0",
                "If-Match: \"0\", \"1\"",
                "If-Match: W/\"0\"",
                "If-Match: \"zero\"",
                "If-Match: \"-1\"",
                "If-Match: \"9999999999999999999\"",
                "If-Match: \"0\"\r\nIf-Match: \"1\"",
                "Idempotency-Key: ",
                "Idempotency-Key: a\r\nIdempotency-Key: b",
                "Attestry-Reason: 100%",
                "Attestry-Reason: %ff",
                "Attestry-Reason: %00",
                "Attestry-Reason: caf\u00e9",
                "Attestry-Reason: a\r\nAttestry-Reason: b",
                "Attestry-Correlation-Id: %0a"
            })
    void a_header_that_says_two_things_or_none_is_named(String header) {
        var answer = ask(
                "PUT " + path,
                AUTHORIZED + JSON + header + "\r\nContent-Length: "
                        + thing.marketBody().length() + "\r\n",
                thing.marketBody());
        assertNo(answer, 422);
        assertThat(answer).contains("\"field\":\"" + header.substring(0, header.indexOf(':')) + "\"");
    }

    static Stream<String> wrongContents() {
        return Stream.of(
                "",
                "Content-Type: \r\n",
                "Content-Type: json\r\n",
                "Content-Type: text/json\r\n",
                "Content-Type: application/json; charset=utf-16\r\n",
                "Content-Type: application/json; charset=klingon\r\n",
                "Content-Type: application/x-www-form-urlencoded\r\n",
                "Content-Type: multipart/form-data; boundary=x\r\n",
                JSON + "Content-Encoding: gzip\r\n");
    }

    @ParameterizedTest
    @MethodSource("wrongContents")
    void a_body_that_is_not_said_to_be_plain_json_is_not_read(String type) {
        assertNo(ask("PUT " + path, AUTHORIZED + type + "Content-Length: 2\r\n", "{}"), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=UTF-8", "application/vnd.x+json", "APPLICATION/JSON"})
    void json_under_another_name_is_read(String type) {
        var body = thing.marketBody();
        var headers = "Content-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n";
        assertThat(status(ask("PUT " + path, AUTHORIZED + headers, body))).isEqualTo(200);
    }

    @Test
    void a_body_in_chunks_has_the_same_limit() {
        var piece = " ".repeat(0x1000);
        assertThat(status(put("Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n")))
                .isEqualTo(422);
        assertNo(put("Transfer-Encoding: chunked\r\n", ("1000\r\n" + piece + "\r\n").repeat(6) + "0\r\n\r\n"), 413);
        assertNo(put("Content-Length: 999999999\r\nExpect: 100-continue\r\n", ""), 413);
    }

    @Test
    void a_decided_command_is_answered_in_json_whatever_the_client_would_rather_read() {
        var body = thing.marketBody();
        var headers = "Accept: application/xml\r\nContent-Length: " + body.length() + "\r\n";
        var answer = put(headers, body);
        assertThat(status(answer)).isEqualTo(200);
        assertThat(answer).contains("Content-Type: application/json").contains("\"applied\"");
        assertNo(put("Accept: text/html\r\nContent-Length: 2\r\n", "{}"), 422);
        assertThat(status(put("Accept: !\r\nContent-Length: " + body.length() + "\r\n", body)))
                .isEqualTo(200);
    }
}
