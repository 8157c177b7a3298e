package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.Visited.ADMIN;

import java.util.Locale;
import org.attestry.command.CommandServer;
import org.attestry.command.RawHttp;
import org.attestry.http.Json;

/** Somebody who writes requests by hand, and looks closely at what comes back. */
final class Stranger {

    static final String AUTHORIZED = "Authorization: " + CommandServer.bearer(ADMIN) + "\r\n";
    static final String JSON = "Content-Type: application/json\r\n";

    private Stranger() {}

    static String ask(String line, String headers, String body) {
        return RawHttp.exchange(
                        CommandServer.shared(),
                        line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + body)
                .replaceFirst("^HTTP/1.1 100 \r\n\r\n", "");
    }

    static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    /** A problem of this status, or one of its kind, and nothing about our inside. */
    static void assertNo(String answer, int status) {
        assertThat(answer.toLowerCase(Locale.ROOT))
                .doesNotContain("<html", "tomcat", "apache", "org.attestry", "java.", "exception", "\tat ");
        assertThat(status(answer)).as(answer).isEqualTo(status);
        var body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        if (!body.isEmpty()) {
            assertThat(answer).contains("Content-Type: application/problem+json");
            var json = body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1);
            assertThat(Json.strict().readTree(json).get("type").asString()).startsWith("/problems/");
        }
    }
}
