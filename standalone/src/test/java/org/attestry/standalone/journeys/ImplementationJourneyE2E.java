package org.attestry.standalone.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.attestry.standalone.StandaloneServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is approved is put into effect, held against what is live, and goes when its exception is over. */
class ImplementationJourneyE2E {

    private static final int SECONDS_LEFT = 20;
    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.open(StandaloneServer.shared());
        office.say("director", "/api/markets/mkt-harbor", market("Harbor", Office.ZONE.getId()));
    }

    @Test
    void what_is_revoked_is_removed_and_somebody_else_looks_whether_it_is_gone() throws Exception {
        grant("exc-revoked", "mkt-harbor", Office.today(), Office.today().plusDays(20));
        begin("imp-revoked", Office.today());
        office.say("officer", "/api/exceptions/exc-revoked/revocation", "{\"reason\": \"Misused\"}");
        removeAndVerify("imp-revoked");
    }

    @Test
    void what_expires_is_removed_and_somebody_else_looks_whether_it_is_gone() throws Exception {
        var zone = whereTheDayIsNearlyOver();
        var lastDay = LocalDate.now(zone);
        assumeTrue(!lastDay.isBefore(Office.today()), "no place on earth ends the day of New York just now");
        office.say("director", "/api/markets/mkt-short", market("Short", zone.getId()));
        grant("exc-expiring", "mkt-short", lastDay, lastDay);
        begin("imp-expiring", lastDay);
        removeAndVerify("imp-expiring");
        assertThat(office.read("auditor", "/api/timeline/imp-expiring").toString())
                .contains("The exception expired; its implementation is to be removed");
    }

    @Test
    void an_inventory_tells_what_is_as_approved_missing_drifted_orphaned_or_should_be_gone() throws Exception {
        for (var name : new String[] {"live", "late", "ended", "other"}) {
            grant(
                    "exc-inv-" + name,
                    "mkt-harbor",
                    Office.today(),
                    Office.today().plusDays(20));
            order("imp-inv-" + name, "COMMUNICATED");
        }
        var live = begin("imp-inv-live", Office.today());
        report("imp-inv-live", live);
        var ended = begin("imp-inv-ended", Office.today());
        office.say("officer", "/api/exceptions/exc-inv-ended/revocation", "{\"reason\": \"Misused\"}");
        order("imp-inv-ended", "TO_BE_REMOVED");

        var hash = live.path("termsHash").asString();
        office.say("officer", "/api/inventories/inv-harbor", """
            {"system": "Rating engine", "takenAt": "%s", "market": "mkt-harbor", "lines": [%s, %s, %s, %s]}\
            """.formatted(
                        Instant.now(),
                        line("exc-inv-live", hash),
                        line("exc-inv-other", hash),
                        line("exc-inv-ended", ended.path("termsHash").asString()),
                        line("exc-inv-unheard-of", hash)));
        var found = office.read("officer", "/api/inventories/inv-harbor");
        assertThat(found.path("approved").asInt()).isEqualTo(1);
        assertThat(found.path("drifted").asInt()).isEqualTo(1);
        assertThat(found.path("zombies").asInt()).isEqualTo(1);
        assertThat(found.path("orphans").asInt()).isEqualTo(1);
        assertThat(office.read("officer", "/api/inventories/inv-harbor/not-live")
                        .toString())
                .contains("exc-inv-late")
                .doesNotContain("exc-inv-live");
        assertThat(office.read("officer", "/api/inventories/inv-harbor/differences")
                        .toString())
                .contains("There is no such case");
        var issues = office.readOnce(
                "officer",
                "/api/issues?market=mkt-harbor",
                page -> page.path("items").size() == 3);
        assertThat(issues.toString()).contains("exc-inv-other", "exc-inv-ended", "exc-inv-unheard-of");
    }

    /** The end of a day is a few seconds away somewhere, if one may take any offset for a place. */
    private static ZoneOffset whereTheDayIsNearlyOver() {
        int ahead = LocalTime.MAX.toSecondOfDay()
                - SECONDS_LEFT
                - LocalTime.now(ZoneOffset.UTC).toSecondOfDay();
        int most = ZoneOffset.MAX.getTotalSeconds();
        return ZoneOffset.ofTotalSeconds(ahead > most ? ahead - 86_400 : ahead);
    }

    private static void grant(String caseId, String market, LocalDate from, LocalDate until) {
        office.say("approver1", "/api/exceptions/" + caseId + "/emergency-grant", """
            {"kind": "OPERATIONS", "standard": "std-benefits", "clause": "9.1", "emergency": "Members are turned away today",
             "requestedBy": "stf-officer", "market": "%s",
             "wish": {"scope": "One table of %s", "exposure": {"amount": 2000, "currency": "USD"},
             "critical": false, "from": "%s", "until": "%s", "justification": "It was loaded twice"}}\
            """.formatted(
                        market, caseId, from, until));
    }

    private static String market(String name, String zone) {
        return "{\"name\": \"%s\", \"zone\": \"%s\"}".formatted(name, zone);
    }

    private static JsonNode order(String implementation, String state) throws InterruptedException {
        return office.readOnce(
                "implementer",
                "/api/implementations/" + implementation,
                file -> file.path("state").asString().equals(state));
    }

    private static JsonNode begin(String implementation, LocalDate dueBy) throws InterruptedException {
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

    private static void report(String implementation, JsonNode order) {
        var path = "/api/implementations/" + implementation;
        office.say("implementer", path + "/report", """
            {"evidence": "Release 112", "termsHash": "%s"}\
            """.formatted(
                        order.path("termsHash").asString()));
        office.say("officer", path + "/verification", "{\"found\": %s}".formatted(order.path("terms")));
    }

    private static void removeAndVerify(String implementation) throws InterruptedException {
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

    private static String line(String caseId, String hash) {
        return """
            {"caseId": "%s", "termsHash": "%s", "liveSince": "2026-03-01T05:00:00Z"}\
            """.formatted(caseId, hash);
    }
}
