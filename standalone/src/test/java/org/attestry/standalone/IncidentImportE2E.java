package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.attestry.standalone.imports.ControlTotals;
import org.attestry.standalone.imports.Door;
import org.attestry.standalone.imports.IncidentImport;
import org.attestry.standalone.settings.Addresses;
import org.attestry.standalone.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The real history of a service desk, through the public bulk endpoint of a running product. */
class IncidentImportE2E {

    private static final Pattern PERCENT = Pattern.compile("([0-9]+) %, ends");
    private static final String APRIL = "?from=2016-04-01&to=2016-04-30";
    private static final int KILLED_AFTER_PERCENT = 10;

    @TempDir
    Path temp;

    /** One story, because each step builds on the one before: killed, run again to the end, checked, run once more. */
    @Test
    void a_killed_import_run_again_ends_with_what_the_file_says_and_a_further_run_changes_nothing() throws Exception {
        Path log = RealData.file("uci-incident-event-log/incident_event_log.csv.gz");
        Path file = IncidentSample.of(log, IncidentSample.USUAL, temp.resolve("incidents.csv"))
                .file();
        Settings settings = StandaloneServer.settings(temp.resolve("data"), false);
        try (Spawned server = Spawned.startForLongWork(settings).ready();
                IncidentLog counted = new IncidentLog(file, settings.data())) {
            killInTheMiddle(settings, file);
            long whenKilled = head(server);
            assertThat(whenKilled).isPositive();

            ControlTotals totals = importAll(settings, file);
            long whenDone = head(server);
            assertThat(whenDone).isGreaterThan(whenKilled);
            checkTotals(totals, counted);
            IncidentChecks.checkFigures(figures(server, whenDone, ""), counted, "'0001-01-01', '9999-01-01'");
            IncidentChecks.checkFigures(figures(server, whenDone, APRIL), counted, "'2016-04-01', '2016-05-01'");
            IncidentChecks.checkStates(figures(server, whenDone, ""), counted);

            ControlTotals again = importAll(settings, file);
            assertThat(again).usingRecursiveComparison().isEqualTo(totals);
            assertThat(head(server)).isEqualTo(whenDone);
        }
    }

    private void killInTheMiddle(Settings settings, Path file) throws Exception {
        String url = settings.addresses().command();
        String rejected = temp.resolve("rejected-when-killed.csv").toString();
        String[] command = {
            "import", "incidents", file.toString(), "--url", url, "--rejected", rejected, "--batch", "2000"
        };
        try (Spawned importer = Spawned.start(settings, command)) {
            while (percent(importer) < KILLED_AFTER_PERCENT) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            importer.kill();
            assertThat(importer.output()).doesNotContain("rows read");
        }
    }

    private static int percent(Spawned importer) {
        return PERCENT.matcher(importer.output())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }

    private ControlTotals importAll(Settings settings, Path file) throws Exception {
        Addresses at = settings.addresses();
        Door door = new Door(URI.create(at.command()), URI.create(at.tokenUrl()), "admin", "demo-admin");
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        return new IncidentImport(door, "mkt-service-desk", 5_000, out).run(file, temp.resolve("rejected.csv"));
    }

    private static long head(Spawned server) {
        return server.api()
                .as("admin")
                .get("/api/ledger/head")
                .json()
                .get("position")
                .asLong();
    }

    /** The figures once the view has come so far. */
    private static JsonNode figures(Spawned server, long position, String period) throws InterruptedException {
        Api admin = server.api().as("admin").with("Attestry-After", Long.toString(position));
        Answer answer = admin.get("/api/issues/figures" + period);
        while (answer.status() == 409) {
            TimeUnit.SECONDS.sleep(1);
            answer = admin.get("/api/issues/figures" + period);
        }
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static void checkTotals(ControlTotals totals, IncidentLog log) throws Exception {
        Map<String, String> file = log.ask("select count(*) as rows, count(distinct number) as incidents from log");
        assertThat(totals.read()).isEqualTo(Long.parseLong(file.get("rows")));
        assertThat(totals.things()).isEqualTo(Long.parseLong(file.get("incidents")));
        assertThat(totals.appliedRows() + totals.noNewsRows() + totals.rejectedRows())
                .isEqualTo(totals.read());
        Map<String, String> refused = log.ask("""
            select (select count(*) from change where backwards)
                 + (select count(*) from change_after_closing) as rows\
            """);
        assertThat(totals.rejectedRows()).isEqualTo(Long.parseLong(refused.get("rows")));
        assertThat(totals.outcomes()).doesNotContainKeys("refused", "invalid");
    }
}
