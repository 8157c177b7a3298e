package org.attestry.standalone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.attestry.standalone.StandaloneServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An exception's way from the request until its loop is closed, and the turns it may take. */
class ExceptionJourneyE2E {

    private static final String NOTHING_MORE = "{\"conditions\": []}";
    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.open(StandaloneServer.shared());
    }

    @Test
    void a_case_goes_from_its_request_to_the_closed_loop() throws Exception {
        var path = "/api/exceptions/exc-loop";
        office.prepare("exc-loop", "80000");
        submit(path);
        assertThat(waitingFor("approver1")).contains("exc-loop");
        assertThat(waitingFor("approver2")).doesNotContain("exc-loop");
        office.refused("approver2", path + "/approvals/2", NOTHING_MORE, "exceptions/not-this-tier");
        office.say("approver1", path + "/approvals/1", NOTHING_MORE);
        assertThat(waitingFor("approver2")).contains("exc-loop");
        office.say("approver2", path + "/approvals/2", NOTHING_MORE);
        assertThat(office.read("auditor", path).path("state").asString()).isEqualTo("ACTIVE");

        var work = "/api/implementations/imp-loop";
        var order = office.readOnce("implementer", work, file -> file.hasNonNull("termsHash"));
        var hash = order.path("termsHash").asString();
        office.say("implementer", work + "/acknowledgement", json("termsHash", hash));
        office.say("implementer", work + "/plan", """
            {"owner": "stf-implementer", "parts": ["Copayment table"], "dueBy": "%s"}\
            """.formatted(Office.today().plusDays(5)));
        office.say("implementer", work + "/start", "{}");
        office.say("implementer", work + "/report", """
            {"evidence": "Table 7 of the benefit configuration, release 112", "termsHash": "%s"}\
            """.formatted(hash));
        var found = "{\"found\": %s}".formatted(order.path("terms"));
        office.refused("implementer", work + "/verification", found, "implementation/own-work");
        office.say("officer", work + "/verification", found);
        office.say("manager", work + "/effect", "{\"achieved\": true, \"finding\": \"Claims price as agreed\"}");
        office.say("director", work + "/closing", "{}");
        assertThat(office.read("auditor", work).path("state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void an_amendment_voids_what_was_approved_and_a_second_ago_is_too_long_ago() {
        var path = "/api/exceptions/exc-amended";
        office.prepare("exc-amended", "80000");
        submit(path);
        office.say("approver1", path + "/approvals/1", "{\"conditions\": [], \"round\": 1}");
        office.say("rep", path + "/amendments/1", """
            {"wish": {"scope": "Copayment of 10 instead of 15 for two groups", "exposure": {"amount": 90000, "currency": "USD"},
             "critical": false, "from": "%s", "until": "%s", "justification": "Both groups renew together"},
             "reason": "A second group joined"}\
            """.formatted(
                        Office.today(), Office.today().plusDays(200)));
        var late = StandaloneServer.shared()
                .as("approver2")
                .put(path + "/approvals/2", "{\"conditions\": [], \"round\": 1}");
        assertThat(late.status()).isEqualTo(409);
        office.assess("exc-amended");
        submit(path);
        office.refused(
                "approver1", path + "/approvals/1", "{\"conditions\": [], \"round\": 1}", "exceptions/amended-since");
        office.say("approver1", path + "/approvals/1", "{\"conditions\": [], \"round\": 2}");
        office.say("approver2", path + "/approvals/2", "{\"conditions\": [], \"round\": 2}");
        assertThat(office.read("auditor", "/api/timeline/exc-amended").toString())
                .contains("no longer count", "A second group joined");
    }

    @Test
    void an_emergency_is_granted_at_once_and_ratified_by_somebody_else() throws Exception {
        var path = "/api/exceptions/exc-urgent";
        var grant = """
            {"kind": "OPERATIONS", "standard": "std-benefits", "clause": "9.1", "emergency": "Members are turned away today",
             "requestedBy": "stf-officer",
             "wish": {"scope": "Copayment table fixed outside the release", "exposure": {"amount": 2000, "currency": "USD"},
             "critical": false, "from": "%s", "until": "%s", "justification": "The table of June was loaded twice"}}\
            """.formatted(Office.today(), Office.today().plusDays(20));
        office.refused("approver1", path + "/emergency-grant", grant.replace("9.1", "4.2"), "exceptions/no-emergency");
        office.say("approver1", path + "/emergency-grant", grant);
        assertThat(office.read("auditor", path).path("state").asString()).isEqualTo("ACTIVE");
        office.refused("approver1", path + "/ratification", "{}", "exceptions/granted-by-you");
        office.say("approver1b", path + "/ratification", "{}");
        office.readOnce("implementer", "/api/implementations/imp-urgent", file -> file.hasNonNull("termsHash"));
    }

    private static void submit(String path) {
        office.say("officer", path + "/submission", "{\"conditions\": [], \"precedents\": []}");
    }

    private static String waitingFor(String approver) {
        return office.read(approver, "/api/exceptions/approval-queue").toString();
    }

    private static String json(String name, Object value) {
        return Map.of("\"" + name + "\"", "\"" + value + "\"").toString().replace('=', ':');
    }
}
