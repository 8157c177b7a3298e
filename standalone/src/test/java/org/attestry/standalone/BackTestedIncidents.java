package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** What was promised for real incidents, and half of it, tried on their history. */
final class BackTestedIncidents {

    private BackTestedIncidents() {}

    /** The fields of the promise, with the time divided. */
    static String promise(int by) {
        return """
            "calendar":"cal-service-desk","clocks":[
              {"clock":"resolution","starts":["OPENED"],"stops":["RESOLVED"],"target":"PT%4$dH",
               "byPriority":[{"priority":"CRITICAL","target":"PT%1$dH"},{"priority":"HIGH","target":"PT%2$dH"},
                             {"priority":"MODERATE","target":"PT%3$dH"},{"priority":"LOW","target":"PT%4$dH"}],
               "pauses":["AWAITING_REQUESTER"]}]\
            """.formatted(4 / by, 8 / by, 24 / by, 72 / by);
    }

    /** The promise in force differs nowhere; with half the time it is as counting minutes says. */
    static void check(Api admin, IncidentSample sample) throws InterruptedException {
        var same = tested(admin, "bts-same", 1);
        assertThat(same.valueStream().map(change -> change.path("change").asString()))
                .containsOnly("SAME");
        assertThat(ended(same, "was")).isEqualTo(IncidentSample.counted(sample.outcomes()));
        var half = tested(admin, "bts-half", 2);
        assertThat(ended(half, "was")).isEqualTo(IncidentSample.counted(sample.outcomes()));
        assertThat(ended(half, "wouldBe")).isEqualTo(IncidentSample.counted(sample.inHalfTheTime()));
        assertThat(ended(half, "wouldBe").get("missed"))
                .isGreaterThan(ended(half, "was").get("missed"));
    }

    private static JsonNode tested(Api admin, String name, int by) throws InterruptedException {
        var ordered = admin.put(
                "/api/sla/definitions/sla-issues/backtests/" + name,
                "{\"from\":\"2016-01-01T00:00:00Z\",\"until\":\"2018-01-01T00:00:00Z\"," + promise(by) + "}");
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(200);
        var answer = admin.get("/api/backtests/" + name);
        while (answer.status() != 200
                || !answer.json().path("backTest").path("state").asString().equals("DONE")) {
            assertThat(answer.text()).doesNotContain("FAILED");
            TimeUnit.MILLISECONDS.sleep(100);
            answer = admin.get("/api/backtests/" + name);
        }
        return answer.json().path("changes");
    }

    private static Map<String, Long> ended(JsonNode changes, String side) {
        var found = new TreeMap<String, Long>();
        for (var change : changes) {
            var outcome = change.path(side).asString();
            if (List.of("MET", "MISSED", "CANCELLED").contains(outcome)) {
                found.merge(
                        outcome.toLowerCase(Locale.ROOT), change.path("things").asLong(), Long::sum);
            }
        }
        return found;
    }
}
