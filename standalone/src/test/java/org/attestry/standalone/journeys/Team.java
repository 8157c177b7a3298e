package org.attestry.standalone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** Those who put into effect what the office granted, and those who look whether they did. */
record Team(Office office) {

    void grant(String caseId, String market, LocalDate from, LocalDate until) {
        office.say("approver1", "/api/exceptions/" + caseId + "/emergency-grant", """
            {"kind": "OPERATIONS", "standard": "std-benefits", "clause": "9.1", "emergency": "Members are turned away today",
             "requestedBy": "stf-officer", "market": "%s",
             "wish": {"scope": "One table of %s", "exposure": {"amount": 2000, "currency": "USD"},
             "critical": false, "from": "%s", "until": "%s", "justification": "It was loaded twice"}}\
            """.formatted(
                        market, caseId, from, until));
    }

    static String market(String name, String zone) {
        return "{\"name\": \"%s\", \"zone\": \"%s\"}".formatted(name, zone);
    }

    JsonNode order(String implementation, String state) throws InterruptedException {
        return office.readOnce(
                "implementer",
                "/api/implementations/" + implementation,
                file -> file.path("state").asString().equals(state));
    }

    JsonNode begin(String implementation, LocalDate dueBy) throws InterruptedException {
        var order = order(implementation, "COMMUNICATED");
        var path = "/api/implementations/" + implementation;
        office.say(
                "implementer",
                path + "/acknowledgement",
                "{\"termsHash\": \"%s\"}".formatted(order.path("termsHash").asString()));
        office.say("implementer", path + "/plan", """
            {"owner": "stf-implementer", "parts": ["Table"], "dueBy": "%s"}\
            """.formatted(dueBy));
        office.say("implementer", path + "/start", "{}");
        return order;
    }

    void report(String implementation, JsonNode order) {
        var path = "/api/implementations/" + implementation;
        office.say("implementer", path + "/report", """
            {"evidence": "Release 112", "termsHash": "%s"}\
            """.formatted(
                        order.path("termsHash").asString()));
        office.say("officer", path + "/verification", "{\"found\": %s}".formatted(order.path("terms")));
    }

    void removeAndVerify(String implementation) throws InterruptedException {
        order(implementation, "TO_BE_REMOVED");
        var path = "/api/implementations/" + implementation + "/removal";
        office.say("implementer", path + "/report", "{\"evidence\": \"Release 113\"}");
        office.refused("implementer", path + "/verification", "{\"gone\": true}", "implementation/own-removal");
        office.say("officer", path + "/verification", "{\"gone\": true}");
        assertThat(office.read("officer", "/api/implementations/" + implementation)
                        .path("state")
                        .asString())
                .isEqualTo("REMOVED");
    }
}
