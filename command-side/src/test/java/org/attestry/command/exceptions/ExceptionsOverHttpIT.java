package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attestry.command.CommandServer;
import org.junit.jupiter.api.Test;

/** Cases begin through the front door, whichever page their first command stands on. */
class ExceptionsOverHttpIT {

    private static final CommandServer SERVER = CommandServer.shared();
    private static final String STANDARD = """
        {"text": {"kind": "PROCESS", "title": "Onboarding", "owner": "stf-dora", "maxRenewals": 1, "maxCumulativeDays": 90,
         "zone": "America/Chicago", "effectiveFrom": "2020-01-01", "clauses": [
         {"number": "1", "text": "Test twice", "exceptable": true, "emergency": false, "maxDays": 60}]}}\
        """;

    @Test
    void a_case_is_requested_and_looked_at() {
        assertThat(put("stf-dora~director~*", "/api/standards/std-http", STANDARD))
                .isEqualTo(200);
        var day = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2);
        var request = """
            {"kind": "PROCESS", "standard": "std-http", "clause": "1", "wish": {"scope": "One test for one group",
             "exposure": {"amount": 10, "currency": "USD"}, "critical": false, "from": "%s", "until": "%s",
             "justification": "The file is the same as last year"}}\
            """.formatted(day, day.plusDays(9));
        assertThat(put("stf-rita~representative~*", "/api/exceptions/exc-http", request))
                .isEqualTo(200);
        assertThat(put("stf-olaf~officer~*", "/api/exceptions/exc-http/triage", "{\"outcome\": \"ROUTED\"}"))
                .isEqualTo(200);
    }

    @Test
    void a_case_nobody_requested_is_unknown_at_every_door() {
        assertThat(put("stf-olaf~officer~*", "/api/exceptions/exc-none/triage", "{\"outcome\": \"ROUTED\"}"))
                .isEqualTo(404);
        assertThat(put("stf-olaf~officer~*", "/api/exceptions/exc-none/suspension", "{\"reason\": \"Why not\"}"))
                .isEqualTo(404);
    }

    private static int put(String token, String path, String body) {
        var reply = SERVER.put(token, path, body);
        return reply.status();
    }
}
