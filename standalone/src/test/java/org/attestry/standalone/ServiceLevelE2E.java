package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.attestry.ledger.Postmaster;
import org.attestry.standalone.imports.Door;
import org.attestry.standalone.imports.IncidentImport;
import org.attestry.standalone.settings.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real history of a service desk held to a service level, by the product and minute by minute by this test. */
class ServiceLevelE2E {

    @TempDir
    Path temp;

    @Test
    void attainment_is_what_counting_minutes_says() throws Exception {
        var file = RealData.file("uci-incident-event-log/incident_event_log.csv.gz");
        var sample = IncidentSample.of(file, IncidentSample.USUAL, temp.resolve("incidents.csv"));
        try (var server = StandaloneServer.start(temp.resolve("data"), false)) {
            promise(server.as("admin"));
            var at = server.addresses();
            importAll(at, sample.file());
            awaitPolicies(head(server));
            var answer = attainment(server, head(server));
            assertThat(answer).isEqualTo(sample.figures());
            assertThat(answer.get("met")).isPositive();
            assertThat(answer.get("missed")).isPositive();
            BackTestedIncidents.check(server.as("admin"), sample);
        }
    }

    private static void promise(Api admin) {
        var days = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
        var hours = days.stream()
                .map("{\"day\":\"%s\",\"from\":\"08:00:00\",\"until\":\"18:00:00\"}"::formatted)
                .toList();
        assertThat(admin.put("/api/sla/calendars/cal-service-desk", """
            {"zone":"UTC","hours":%s,"extra":[],"firstYear":2016,"lastYear":2017}\
            """.formatted(hours))
                        .status())
                .isEqualTo(200);
        var promise = admin.put(
                "/api/sla/definitions/sla-issues",
                "{\"effectiveFrom\":\"2016-01-01T00:00:00Z\"," + BackTestedIncidents.promise(1) + "}");
        assertThat(promise.status()).as(promise.text()).isEqualTo(200);
    }

    private void importAll(Addresses at, Path log) throws Exception {
        var door = new Door(URI.create(at.command()), URI.create(at.tokenUrl()), "admin", "demo-admin");
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        new IncidentImport(door, "mkt-service-desk", 5_000, out).run(log, temp.resolve("rejected.csv"));
    }

    /** Until every policy has heard everything up to here, and what it sent is durable. */
    private void awaitPolicies(long position) throws Exception {
        var port = Postmaster.in(temp.resolve("data/postgres")).orElseThrow().port();
        var password = Files.readString(temp.resolve("data/postgres.secret")).strip();
        try (var database = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/attestry", "postgres", password);
                var statement = database.createStatement()) {
            long heard = 0;
            while (heard < position) {
                TimeUnit.MILLISECONDS.sleep(200);
                var progress = statement.executeQuery("select min(position) from policies.progress");
                progress.next();
                heard = progress.getLong(1);
            }
        }
    }

    private static long head(StandaloneServer server) {
        return server.as("admin").get("/api/ledger/head").json().get("position").asLong();
    }

    private static Map<String, Long> attainment(StandaloneServer server, long position) throws InterruptedException {
        var api = server.as("admin").with("Attestry-After", Long.toString(position));
        var answer = api.get("/api/sla/attainment?zone=UTC");
        while (answer.status() == 409) {
            answer = api.get("/api/sla/attainment?zone=UTC");
        }
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var found = new TreeMap<String, Long>();
        for (var list : List.of("byClock", "byMonth")) {
            for (var kept : answer.json().get(list)) {
                var month = kept.hasNonNull("month") ? kept.get("month").asString() + " " : "";
                for (var word : List.of("met", "missed", "cancelled")) {
                    if (kept.get(word).asLong() > 0) {
                        found.put(month + word, kept.get(word).asLong());
                    }
                }
            }
        }
        return found;
    }
}
