package org.attestry.standalone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.attestry.standalone.Answer;
import org.attestry.standalone.StandaloneServer;
import tools.jackson.databind.JsonNode;

/** The exception office of a product, and everybody it works with. */
final class Office {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StandaloneServer server;
    private long position;

    private Office(StandaloneServer server) {
        this.server = server;
    }

    /** An office with a standard ({@code std-benefits}: clauses 4.2 and, for emergencies, 9.1) and a matrix of three tiers. */
    static Office open(StandaloneServer server) {
        var office = new Office(server);
        office.say("director", "/api/standards/std-benefits", """
            {"text": {"kind": "PRODUCT", "title": "Benefit design standard", "owner": "stf-director",
             "clauses": [
               {"number": "4.2", "text": "Copayments follow the filed table", "exceptable": true, "emergency": false, "maxDays": 400},
               {"number": "9.1", "text": "Changes wait for the monthly release", "exceptable": true, "emergency": true, "maxDays": 60}],
             "maxRenewals": 2, "maxCumulativeDays": 900, "zone": "America/New_York", "effectiveFrom": "2026-01-01"}}\
            """);
        office.say("director", "/api/authority-matrices/mtx-plan/versions/1", """
            {"tiers": [{"number": 1, "panel": [], "quorum": "ANY"}, {"number": 2, "panel": [], "quorum": "ANY"},
                       {"number": 3, "panel": [], "quorum": "ANY"}],
             "kinds": [{"kind": "PRODUCT", "tier": 1}, {"kind": "SALES", "tier": 1}, {"kind": "NETWORK_ADEQUACY", "tier": 2},
                       {"kind": "TRAINING_WAIVER", "tier": 1}, {"kind": "OPERATIONS", "tier": 1}, {"kind": "PROCESS", "tier": 1}],
             "exposure": [{"from": 0, "until": 50000, "tier": 1}, {"from": 50000, "until": 500000, "tier": 2},
                          {"from": 500000, "tier": 3}],
             "residualLoss": [{"from": 0, "until": 100000, "tier": 1}, {"from": 100000, "tier": 3}],
             "days": [{"from": 0, "until": 366, "tier": 1}, {"from": 366, "tier": 2}],
             "criticalTier": 3, "withoutPrecedentTier": 1, "maxDelegationDays": 30}\
            """);
        return office;
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** Somebody says something, and it is taken. */
    Answer say(String who, String path, String body) {
        var answer = server.as(who).put(path, body);
        assertThat(answer.status()).as("%s to %s: %s", who, path, answer.text()).isEqualTo(200);
        position = Math.max(position, answer.position());
        return answer;
    }

    /** Somebody says something, and it is refused for this reason. */
    void refused(String who, String path, String body, String problem) {
        var answer = server.as(who).put(path, body);
        assertThat(answer.problem())
                .as("%s to %s: %s", who, path, answer.text())
                .isEqualTo(problem);
    }

    /** What somebody reads, everything said here included. */
    JsonNode read(String who, String path) {
        var answer =
                server.as(who).with("Attestry-After", Long.toString(position)).get(path);
        assertThat(answer.status())
                .as("%s reads %s: %s", who, path, answer.text())
                .isEqualTo(200);
        return answer.json();
    }

    /** What somebody reads once it is as expected: what follows by itself takes a moment. */
    JsonNode readOnce(String who, String path, Predicate<JsonNode> asExpected) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            var answer = server.as(who).get(path);
            if (answer.status() == 200 && asExpected.test(answer.json())) {
                return answer.json();
            }
            assertThat(Instant.now())
                    .as("%s still says %s", path, answer.text())
                    .isBefore(until);
            Thread.sleep(50);
        }
    }

    /** A case from its request until it can be submitted. */
    void prepare(String caseId, String exposure) {
        var path = "/api/exceptions/" + caseId;
        say("rep", path, """
            {"kind": "PRODUCT", "standard": "std-benefits", "clause": "4.2", "customer": "Harbor Employers Trust",
             "wish": {"scope": "Copayment of 10 instead of 15 for one group", "exposure": {"amount": %s, "currency": "USD"},
             "critical": false, "from": "%s", "until": "%s", "justification": "The group renews on this condition"}}\
            """.formatted(exposure, today(), today().plusDays(200)));
        say("officer", path + "/triage", "{\"outcome\": \"ROUTED\"}");
        say("officer", path + "/vetting", "{\"functions\": [\"LEGAL\"]}");
        say("vetter", path + "/vetting/LEGAL", "{\"opinion\": \"SUPPORT\", \"text\": \"Within the filing\"}");
        say("officer", path + "/vetting-completion", "{}");
        assess(caseId);
    }

    void assess(String caseId) {
        say("officer", "/api/exceptions/" + caseId + "/risk", """
            {"inherent": {"probability": 0.2, "low": {"amount": 1000, "currency": "USD"}, "high": {"amount": 9000, "currency": "USD"}},
             "residual": {"probability": 0.1, "low": {"amount": 1000, "currency": "USD"}, "high": {"amount": 9000, "currency": "USD"}},
             "likelihoodClass": 2, "impactClass": 2}\
            """);
    }
}
