package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Other definitions, tried over HTTP on what the whole application decided. */
@Timeout(120)
class BackTestE2E {

    private static final Api ADMIN = StandaloneServer.shared().as("admin");
    private static final String DEFINITION = "/api/sla/definitions/sla-issues";
    private static final String JULY = "\"from\": \"2026-07-01T00:00:00Z\", \"until\": \"2026-08-01T00:00:00Z\", ";

    /** Forty issues whose clocks stand still, are retargeted and go on again, around a holiday, decided by policies. */
    @BeforeAll
    static void issuesOfJuly() {
        var days = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY").stream()
                .map("{\"day\": \"%s\", \"from\": \"08:00:00\", \"until\": \"17:00:00\"}"::formatted)
                .toList();
        accepted(ADMIN.put("/api/sla/calendars/cal-back-test", """
            {"zone": "America/New_York", "hours": %s, "country": "us", "extra": [], "firstYear": 2026, "lastYear": 2026}\
            """.formatted(days)));
        accepted(ADMIN.put(DEFINITION, "{\"effectiveFrom\": \"2026-07-01T00:00:00Z\", " + promise("PT18H") + "}"));
        accepted(ADMIN.put(
                "/api/markets/" + IssueLives.MARKET, "{\"name\": \"North\", \"zone\": \"America/New_York\"}"));
        var lines = IssueLives.lines(40);
        var told = ADMIN.with("Content-Type", "application/x-ndjson").post("/api/commands", String.join("\n", lines));
        assertThat(told.text().lines()).hasSize(lines.size()).allMatch(line -> line.contains("\"applied\""));
    }

    private static String promise(String target) {
        return """
            "calendar": "cal-back-test", "clocks": [
              {"clock": "resolution", "starts": ["OPENED"], "stops": ["RESOLVED"], "target": "%s",
               "byPriority": [{"priority": "CRITICAL", "target": "PT4H"}], "pauses": ["AWAITING_REQUESTER"]}]\
            """.formatted(target);
    }

    @Test
    void the_promise_in_force_decides_it_all_again_and_a_tighter_one_otherwise() throws Exception {
        var same = agreed();
        var july = same.path("byMonth").path(0);
        assertThat(july.path("month").asString()).isEqualTo("2026-07");
        assertThat(july.path("wasMissed").asLong()).isPositive();
        long position = same.path("backTest").path("position").asLong();
        var attained = ADMIN.with("Attestry-After", Long.toString(position))
                .get("/api/sla/attainment?subject=ISSUES&from=2026-07&to=2026-07")
                .json()
                .path("byMonth")
                .path(0);
        assertThat(attained.path("met")).isEqualTo(july.path("wasMet"));
        assertThat(attained.path("missed")).isEqualTo(july.path("wasMissed"));

        var tighter = tested("bts-e2e-tighter", "PT9H", "\"position\": " + position);
        var otherwise = tighter.path("byMonth").path(0);
        assertThat(otherwise.path("wasMet")).isEqualTo(july.path("wasMet"));
        assertThat(otherwise.path("wouldBeMissed").asLong())
                .isGreaterThan(otherwise.path("wasMissed").asLong());
        var again = tested("bts-e2e-again", "PT9H", "\"position\": " + position);
        assertThat(again.path("backTest").path("digest"))
                .isEqualTo(tighter.path("backTest").path("digest"));
        var differences = ADMIN.get("/api/backtests/bts-e2e-tighter/differences?change=OUTCOME&limit=500")
                .json()
                .path("items");
        assertThat(differences).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.path("was").path("outcome").asString()).isEqualTo("MET");
            assertThat(difference.path("wouldBe").path("outcome").asString()).isEqualTo("MISSED");
        });
    }

    @Test
    void what_makes_no_sense_is_refused() {
        var backwards = "\"from\": \"2026-08-01T00:00:00Z\", \"until\": \"2026-07-01T00:00:00Z\", ";
        assertThat(ADMIN.put(DEFINITION + "/backtests/bts-e2e-no", "{" + backwards + promise("PT9H") + "}")
                        .problem())
                .isEqualTo("sla/back-test-backwards");
        assertThat(ADMIN.put("/api/sla/definitions/sla-lunch/backtests/bts-e2e-no", "{" + JULY + promise("PT9H") + "}")
                        .problem())
                .isEqualTo("sla/unknown-subject");
        accepted(ADMIN.put(DEFINITION + "/backtests/bts-e2e-twice", "{" + JULY + promise("PT9H") + "}"));
        assertThat(ADMIN.put(DEFINITION + "/backtests/bts-e2e-twice", "{" + JULY + promise("PT8H") + "}")
                        .problem())
                .isEqualTo("sla/back-test-otherwise");
    }

    @Test
    void another_matrix_is_tried_as_well() throws Exception {
        accepted(ADMIN.put("/api/exceptions/authority-matrix/backtests/bta-e2e", """
            {%s "tiers": [{"number": 1, "panel": [], "quorum": "ANY"}],
             "kinds": [{"kind": "PRODUCT", "tier": 1}, {"kind": "SALES", "tier": 1}, {"kind": "NETWORK_ADEQUACY", "tier": 1},
                       {"kind": "TRAINING_WAIVER", "tier": 1}, {"kind": "OPERATIONS", "tier": 1}, {"kind": "PROCESS", "tier": 1}],
             "exposure": [{"from": 0, "tier": 1}], "residualLoss": [{"from": 0, "tier": 1}], "days": [{"from": 0, "tier": 1}],
             "criticalTier": 1, "withoutPrecedentTier": 1, "maxDelegationDays": 30}\
            """.formatted(JULY)));
        assertThat(done("bta-e2e").path("backTest").path("kind").asString()).isEqualTo("AUTHORITY");
    }

    /** Once policies have told the clocks everything, nothing differs. */
    private static JsonNode agreed() throws InterruptedException {
        for (int n = 1; ; n++) {
            var found = tested("bts-e2e-" + n, "PT18H", "\"position\": null");
            var changes = found.path("changes");
            if (n == 30
                    || changes.valueStream()
                            .allMatch(c -> c.path("change").asString().equals("SAME"))) {
                assertThat(ADMIN.get("/api/backtests/bts-e2e-" + n + "/differences")
                                .text())
                        .contains("\"items\":[]");
                return found;
            }
        }
    }

    private static JsonNode tested(String name, String target, String position) throws InterruptedException {
        accepted(ADMIN.put(DEFINITION + "/backtests/" + name, "{" + JULY + position + ", " + promise(target) + "}"));
        return done(name);
    }

    private static JsonNode done(String name) throws InterruptedException {
        while (true) {
            var answer = ADMIN.get("/api/backtests/" + name);
            if (answer.status() == 200) {
                var state = answer.json().path("backTest").path("state").asString();
                assertThat(state).as(answer.text()).isNotEqualTo("FAILED");
                if (state.equals("DONE")) {
                    return answer.json();
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
