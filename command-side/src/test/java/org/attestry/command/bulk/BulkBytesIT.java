package org.attestry.command.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.attestry.command.CommandServer;
import org.attestry.command.RawHttp;
import org.attestry.command.Visited;
import org.junit.jupiter.api.Test;

/** What a bulk request may look like. */
class BulkBytesIT {

    private final CommandServer server = CommandServer.shared();
    private final Visited thing = new Visited();

    private String market(String rest) {
        return "{\"command\":\"RegisterMarket\",\"body\":{\"market\":\"%s-%s\",%s}"
                .formatted(thing.market(), rest, thing.marketBody().substring(1));
    }

    private String answers(byte[]... chunks) throws IOException {
        try (var http = new RawHttp(server)) {
            http.beginBulk(Visited.ADMIN);
            for (var chunk : chunks) {
                http.chunk(chunk);
            }
            http.endChunks();
            return new String(http.chunks().readAllBytes(), UTF_8);
        }
    }

    @Test
    void lines_may_end_as_on_windows_and_the_last_one_need_not_end() throws IOException {
        var answers = answers((market("a") + "\r\n\r\n" + market("b")).getBytes(UTF_8))
                .lines();
        assertThat(answers)
                .satisfiesExactly(
                        a -> assertThat(a).startsWith("{\"line\":1,\"outcome\":\"applied\""),
                        b -> assertThat(b).startsWith("{\"line\":3,\"outcome\":\"applied\""));
    }

    @Test
    void nothing_is_answered_with_nothing() {
        var reply = server.bulk(Visited.ADMIN, "");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.raw().body()).isEmpty();
    }

    @Test
    void a_line_that_is_not_utf_8_or_longer_than_a_megabyte_is_invalid_and_the_others_are_taken() throws IOException {
        var bad = market("b").replace("North", "N\u00fcrth").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var answers = answers(
                (market("a") + "\n").getBytes(UTF_8),
                bad,
                "\n".getBytes(UTF_8),
                " ".repeat(1_200_000).concat("x\n").getBytes(UTF_8),
                market("c").replace("North", "N\u00fcrth").getBytes(UTF_8));
        assertThat(answers.lines())
                .satisfiesExactly(
                        a -> assertThat(a).contains("\"applied\""),
                        b -> assertThat(b).contains("\"line\":2", "\"invalid\"", "not in UTF-8"),
                        c -> assertThat(c).contains("\"line\":3", "\"invalid\"", "/problems/too-large"),
                        d -> assertThat(d).contains("\"line\":4", "\"applied\""));
    }

    @Test
    void what_is_packed_or_of_another_type_is_not_read() {
        var packed = server.send(
                "POST", Visited.ADMIN, "/api/commands", "application/x-ndjson", "{}", "Content-Encoding", "gzip");
        assertThat(packed.status()).isEqualTo(415);
        assertThat(server.send("POST", Visited.ADMIN, "/api/commands", "application/json", "{}")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void lines_that_belong_together_keep_their_order() throws IOException {
        thing.at(server);
        var lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append(
                    "{\"command\":\"CorrectVisit\",\"ifMatch\":%d,\"body\":{\"visit\":\"%s\",\"correction\":\"cor-%d\",%s}\n"
                            .formatted(
                                    i,
                                    thing.visit(),
                                    i,
                                    thing.correctionBody("note " + i).substring(1)));
        }
        assertThat(answers(lines.toString().getBytes(UTF_8)).lines())
                .hasSize(40)
                .allSatisfy(a -> assertThat(a).contains("\"applied\""));
    }

    @Test
    void a_reason_has_an_end_and_a_version_is_none_below_zero() {
        var line = market("a")
                .replace("{\"command\"", "{\"reason\":\"" + "a".repeat(501) + "\",\"ifMatch\":-1,\"command\"");
        assertThat(server.bulk(Visited.ADMIN, line).raw().body())
                .contains("\"invalid\"", "\"field\":\"ifMatch\"", "\"field\":\"reason\"");
    }
}
