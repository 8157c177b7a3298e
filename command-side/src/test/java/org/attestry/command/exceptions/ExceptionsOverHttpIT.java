package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.attestry.command.CommandServer;
import org.attestry.command.CommandServer.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionsOverHttpIT {

    private static final String OFFICER = "stf-olive~officer~*";
    private static final String VETTER = "stf-vic~vetter~*";
    private static final String APPROVER = "stf-ari~approver-1~*";
    private static final String REQUEST = """
        {"kind": "PRODUCT", "standard": "STD-7 Prior authorisation", "clause": "3.1",
         "justification": "A launch customer cannot wait", "beneficiary": "stf-sal",
         "exposure": {"amount": 12500.5, "currency": "USD"},
         "wishedFrom": "2999-01-01", "wishedUntil": "2999-06-30"}\
        """;
    private static final String APPROVAL = """
        {"conditions": ["Report every month"], "from": "2999-01-01", "until": "2999-06-30"}\
        """;

    private final CommandServer server = CommandServer.shared();
    private final String path = "/api/exceptions/exc-" + UUID.randomUUID();

    @Test
    void a_case_goes_from_request_to_approval() {
        assertOutcome(server.put(OFFICER, path, REQUEST), "applied");
        assertOutcome(server.put(OFFICER, path, REQUEST.replace("12500.5", "12500.50")), "no-news");
        assertThat(server.put(APPROVER, path + "/approval", APPROVAL).raw().body())
                .contains("/problems/exceptions/not-yet-vetted");
        assertOutcome(
                server.put(VETTER, path + "/vetting/CLINICAL", "{\"opinion\": \"SUPPORT\", \"text\": \"Safe\"}"),
                "applied");
        assertOutcome(server.put(APPROVER, path + "/approval", APPROVAL), "applied");
        assertOutcome(server.put(APPROVER, path + "/approval", APPROVAL), "no-news");
        var late = server.put(OFFICER, path + "/withdrawal", "{\"reason\": \"No longer needed\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.raw().body()).contains("/problems/exceptions/already-decided", "stf-ari approved it");
    }

    @Test
    void a_case_nobody_requested_is_not_found() {
        assertThat(server.put(APPROVER, path + "/approval", APPROVAL).status()).isEqualTo(404);
    }

    @Test
    void roles_open_what_is_theirs_and_no_more() {
        assertThat(server.put(VETTER, path, REQUEST).status()).isEqualTo(403);
        assertThat(server.put(OFFICER, path + "/approval", APPROVAL).status()).isEqualTo(403);
        assertThat(server.put(APPROVER, path + "/vetting/LEGAL", "{\"opinion\": \"SUPPORT\", \"text\": \"x\"}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500.5                 | -1                      | exposure      | must be an amount",
                "12500.5                 | 1e999999999             | exposure      | digits before the point",
                "12500.5                 | 0.00001                 | exposure      | digits behind the point",
                "\"USD\"                 | \"dollars\"             | exposure      | ISO 4217",
                "\"2999-06-30\"          | \"2999-06-31\"          | wishedUntil   | a day that exists",
                "\"PRODUCT\"             | \"product\"             | kind          | PRODUCT",
                "\"stf-sal\"             | \"exc-1\"               | beneficiary   | stf-",
                "\"3.1\"                 | \" \"                   | clause        | must not be blank",
                "\"clause\"              | \"paragraph\"           | paragraph     | is not a field here"
            })
    void bad_input_is_told_where_and_what_would_do(String right, String wrong, String field, String sentence) {
        var reply = server.put(OFFICER, path, REQUEST.replace(right, wrong));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(422);
        assertThat(reply.raw().body()).contains("\"" + field, sentence);
    }

    @Test
    void a_function_that_does_not_exist_is_told_which_do() {
        server.put(OFFICER, path, REQUEST);
        var reply = server.put(VETTER, path + "/vetting/legal", "{\"opinion\": \"SUPPORT\", \"text\": \"Fine\"}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.raw().body()).contains("\"function\"", "LEGAL", "SECURITY");
    }

    private static void assertOutcome(Reply reply, String outcome) {
        assertThat(reply.raw().body()).contains("\"outcome\":\"" + outcome + "\"");
    }
}
