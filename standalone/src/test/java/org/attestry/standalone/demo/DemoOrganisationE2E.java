package org.attestry.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestry.standalone.StandaloneServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoOrganisationE2E {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path data;

    private static StandaloneServer server;

    @BeforeAll
    static void an_empty_folder_is_filled() {
        server = StandaloneServer.start(data, true);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void it_has_three_markets_forty_representatives_and_two_thousand_providers() {
        assertThat(count("/api/markets?limit=500")).isEqualTo(3);
        assertThat(count("/api/representatives?limit=500")).isEqualTo(Network.REPRESENTATIVES);
        assertThat(count("/api/providers?limit=500")).isEqualTo(Network.PROVIDERS);
    }

    @Test
    void it_has_lived_for_eighteen_months() {
        assertThat(ask("/api/issues/figures").get("total").get("opened").asInt())
                .isEqualTo(Issues.COUNT);
        assertThat(count("/api/visits?limit=500")).isGreaterThan(8_000);
        assertThat(count("/api/training/matrix?limit=500")).isGreaterThan(300);
    }

    @Test
    void a_figure_opens_into_events_that_are_in_the_ledger() {
        var told = ask("/api/issues/figures").at("/total/resolutions").asInt();
        var explain = "/api/issues/figures/explain?figure=resolutions&limit=200";
        var page = ask(explain);
        var exported = exported(page);
        page.get("items")
                .forEach(item -> item.get("events")
                        .forEach(event -> assertThat(exported)
                                .containsEntry(
                                        event.get("position").asLong(),
                                        event.get("type").asString())));
        assertThat(told).isPositive().isEqualTo(page.get("value").asInt());
        assertThat(count(explain + "&counted=true")).isEqualTo(told);
    }

    /** The stored names of all events, by position, as far as a page of an explanation goes. */
    private static Map<Long, String> exported(JsonNode page) {
        var last = page.get("items")
                .valueStream()
                .flatMap(item -> item.get("events").valueStream())
                .mapToLong(event -> event.get("position").asLong())
                .max()
                .orElseThrow();
        return export("?to=" + last)
                .collect(Collectors.toMap(
                        line -> line.get("position").asLong(),
                        line -> line.get("type").asString()));
    }

    @Test
    void the_first_command_and_question_of_the_readme_work_as_pasted() throws Exception {
        assumeTrue(Readme.paste("curl --version").startsWith("curl"), "there is no curl on this machine");
        assertThat(Readme.paste(Readme.block(server, "first-command"))).contains("\"outcome\":\"applied\"");
        var question =
                Readme.block(server, "first-query").replaceAll("Attestry-After: [0-9]+", "Attestry-After: " + head());
        assertThat(Readme.paste(question)).contains("vis-readme", "Logged from the README");
    }

    @Test
    void a_second_start_adds_nothing() throws IOException {
        assertThat(data.resolve("demo-under-way.txt")).doesNotExist();
        var before = toldByPeople();
        server.close();
        server = StandaloneServer.start(data, true);
        assertThat(toldByPeople()).isEqualTo(before).isGreaterThan(20_000);
    }

    /** How many events followed from commands of people; what the product itself makes of them may still be coming. */
    private static long toldByPeople() {
        return export("")
                .map(line -> line.at("/metadata/source").asString())
                .filter(source -> !source.equals("policy") && !source.equals("due-time"))
                .count();
    }

    private static Stream<JsonNode> export(String which) {
        return server.as("auditor")
                .get("/api/ledger/export" + which)
                .text()
                .lines()
                .map(JSON::readTree);
    }

    private static long head() {
        return server.as("auditor")
                .get("/api/ledger/head")
                .json()
                .get("position")
                .asLong();
    }

    private static JsonNode ask(String path) {
        return server.as("director")
                .with("Attestry-After", String.valueOf(head()))
                .get(path)
                .json();
    }

    private static int count(String path) {
        int count = 0;
        var page = ask(path);
        while (true) {
            count += page.get("items").size();
            var next = page.get("next");
            if (next == null || next.isNull()) {
                return count;
            }
            page = ask(path + "&after=" + next.asString());
        }
    }
}
