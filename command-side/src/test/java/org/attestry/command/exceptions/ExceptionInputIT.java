package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.attestry.command.CommandServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said wrongly over HTTP is told where it is wrong and what would do. */
class ExceptionInputIT {

    private static final String OFFICER = "stf-olive~officer~*";
    private static final String REQUEST = """
        {"kind": "SALES", "standard": "std-input", "clause": "4.2", "beneficiary": "stf-sal",
         "wish": {"scope": "One clinic", "exposure": {"amount": 12500.5, "currency": "USD"}, "critical": false,
                  "from": "2999-01-01", "until": "2999-03-31", "justification": "They cannot wait"}}\
        """;
    private static final String STANDARD = """
        {"text": {"kind": "PRODUCT", "title": "Rates", "owner": "stf-owner", "zone": "America/New_York",
         "clauses": [{"number": "4.2", "text": "Keep to it", "exceptable": true, "emergency": false, "maxDays": 90}],
         "maxRenewals": 2, "maxCumulativeDays": 365, "effectiveFrom": "2026-01-01"}}\
        """;

    private final CommandServer server = CommandServer.shared();
    private final String path = "/api/exceptions/exc-" + UUID.randomUUID();

    @BeforeEach
    void a_standard_is_in_force() {
        assertThat(server.put(OFFICER, "/api/standards/std-input", STANDARD).status())
                .isEqualTo(200);
    }

    @Test
    void a_request_counts_once_however_its_amount_is_written() {
        assertThat(server.put(OFFICER, path, REQUEST).raw().body()).contains("\"applied\"");
        assertThat(server.put(OFFICER, path, REQUEST.replace("12500.5", "12500.50"))
                        .raw()
                        .body())
                .contains("\"no-news\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500.5         | -1              | wish.exposure | must be an amount",
                "12500.5         | 1e999999999     | wish.exposure | digits before the point",
                "\"2999-03-31\"  | \"2999-02-30\"  | wish.until    | a day that exists",
                "\"SALES\"       | \"sales\"       | kind          | SALES",
                "\"One clinic\"  | \" \"           | wish.scope    | must not be blank",
                "\"std-input\"   | \"exc-1\"       | standard      | std-",
                "\"clause\"      | \"paragraph\"   | paragraph     | is not a field here"
            })
    void bad_input_is_told_where_and_what_would_do(String right, String wrong, String field, String sentence) {
        var reply = server.put(OFFICER, path, REQUEST.replace(right, wrong));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(422);
        assertThat(reply.raw().body()).contains("\"" + field, sentence);
    }

    @Test
    void a_standard_that_nobody_published_is_not_departed_from() {
        var reply = server.put(OFFICER, path, REQUEST.replace("std-input", "std-nowhere"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.raw().body()).contains("std-nowhere");
    }

    @Test
    void what_time_alone_does_nobody_says() {
        server.put(OFFICER, path, REQUEST);
        assertThat(server.put(OFFICER, path + "/expiry", "{}").status()).isEqualTo(404);
        assertThat(server.put(OFFICER, path + "/activation", "{}").status()).isEqualTo(404);
    }
}
