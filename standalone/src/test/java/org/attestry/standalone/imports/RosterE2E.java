package org.attestry.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.standalone.RealData;
import org.attestry.standalone.StandaloneServer;
import org.attestry.standalone.commands.Import;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Real rosters go into a running product, and come to what is counted by other means. */
class RosterE2E {

    /** {@code -Dattestry.roster-rows=1000000} for all there are. */
    private static final int ROWS_OF_A_FILE = Integer.getInteger("attestry.roster-rows", 1_000);

    @TempDir
    private Path folder;

    private final List<Path> files = new ArrayList<>();
    private final CountedApart counted = new CountedApart();

    @AutoClose
    private StandaloneServer server;

    @BeforeEach
    void an_empty_product() {
        var unused = RealData.folder("us-facilities-npi");
        server = StandaloneServer.start(folder.resolve("data"), false);
    }

    @Test
    void every_row_of_real_rosters_is_applied_no_news_a_duplicate_or_rejected() throws Exception {
        try (var facilities = Files.list(RealData.folder("us-facilities-npi"))) {
            for (var facility : facilities.filter(RosterE2E::isRoster).sorted().toList()) {
                counting(FirstRows.of(facility, ROWS_OF_A_FILE, folder));
            }
        }
        counting(people());
        var said = imported(files);
        assertThat(Files.readAllLines(folder.resolve("findings.csv")))
                .as("nothing is rejected but rows without a number, and names that are no text")
                .filteredOn(line -> line.contains(",rejected,"))
                .allMatch(line -> line.endsWith(",has no NPI") || line.contains("has a character that is no text"));
        assertThat(said).contains("all files: " + counted.firstTime());
        assertThat(head()).isEqualTo(1 + counted.providers());
    }

    @Test
    void an_import_that_is_stopped_and_started_again_comes_to_the_same_and_once_more_changes_nothing()
            throws Exception {
        counting(people());
        counting(RealData.folder("us-facilities-npi").resolve("longterm.csv"));
        var stopped = new Thread(() -> imported(files));
        stopped.start();
        while (head() < 2) {
            Thread.sleep(50);
        }
        stopped.interrupt();
        stopped.join();
        assertThat(head()).isLessThan(counted.providers());

        imported(files);
        assertThat(head()).isEqualTo(1 + counted.providers());

        assertThat(imported(files)).contains("all files: " + counted.again());
        assertThat(head()).isEqualTo(1 + counted.providers());
        assertThat(Files.readAllLines(folder.resolve("findings.csv"))).hasSize((int)
                (1 + counted.again().duplicates() + counted.again().rejected()));
    }

    @Test
    void a_file_that_is_no_roster_stops_it_before_anything_is_sent() throws Exception {
        var plans = RealData.folder("us-facilities-npi").resolve("payers_insurance_plans.csv");
        var said = imported(List.of(people()[0], plans));
        assertThat(said).contains("payers_insurance_plans.csv is no roster", "NPPES registry", "exit 2");
        assertThat(head()).isZero();
    }

    private static Path[] people() {
        var people = RealData.folder("nppes-cms-roster");
        return new Path[] {
            people.resolve("nppes_sample_5000.csv.gz"), people.resolve("cms_doctors_clinicians_same_npis.csv.gz")
        };
    }

    private void counting(Path... rosters) throws IOException {
        for (var roster : rosters) {
            files.add(roster);
            counted.add(roster);
        }
    }

    private String imported(List<Path> rosters) {
        var console = new StringWriter();
        var at = server.addresses();
        var words = Stream.concat(
                Stream.concat(Stream.of("roster"), rosters.stream().map(Path::toString)),
                Stream.of(
                        "--market=mkt-real",
                        "--create-market=Real rosters",
                        "--url=" + at.command(),
                        "--token-url=" + at.tokenUrl(),
                        "--client=admin",
                        "--secret=demo-admin",
                        "--findings=" + folder.resolve("findings.csv")));
        int exit = new CommandLine(new Import())
                .setOut(new PrintWriter(console))
                .setErr(new PrintWriter(console))
                .setExecutionExceptionHandler((failure, command, parsed) -> 1)
                .execute(words.toArray(String[]::new));
        return console + "\nexit " + exit;
    }

    private long head() {
        return server.as("admin").get("/api/ledger/head").json().get("position").asLong();
    }

    /** Payers and ZIP codes lie in the same folder. */
    private static boolean isRoster(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.contains(".csv") && !name.startsWith("payers") && !name.startsWith("zip");
    }
}
