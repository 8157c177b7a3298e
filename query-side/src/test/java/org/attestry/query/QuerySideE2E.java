package org.attestry.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole side, started as it is in production, asked over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
final class QuerySideE2E {

    private final HttpClient client = HttpClient.newHttpClient();
    private final PGSimpleDataSource database = (PGSimpleDataSource) TestDatabase.withLedger();
    private @Nullable ConfigurableApplicationContext side;

    @BeforeAll
    void start() {
        side = QuerySide.application(EasyTokens.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.getUrl(),
                        "--spring.datasource.username=" + database.getUser(),
                        "--spring.datasource.hikari.connection-timeout=1000");
        try (var ledger = Ledger.open(database)) {
            ledger.append(Append.of(new Entry(
                    "mkt-lakes",
                    0,
                    "network.MarketRegistered",
                    1,
                    UUID.randomUUID(),
                    "{\"actor\":\"stf-dana\",\"market\":\"mkt-lakes\"}",
                    "{\"market\":\"mkt-lakes\",\"name\":\"Lakes\",\"zone\":\"America/Detroit\"}")));
        }
    }

    @AfterAll
    void stop() {
        if (side != null) {
            side.close();
        }
    }

    @Test
    void it_is_ready_without_a_token_and_says_nothing_more() throws Exception {
        var ready = get("/actuator/health/readiness", null);
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"UP\"").doesNotContain("position");
    }

    @Test
    void a_question_without_a_token_is_refused() throws Exception {
        assertThat(get("/api/ledger/head", null).statusCode()).isEqualTo(401);
        assertThat(get("/api/ledger/head", "forged").statusCode()).isEqualTo(401);
        assertThat(get("/api/no-such-thing", "stf-dana").statusCode()).isEqualTo(404);
        assertThat(get("/api/../actuator/env", "stf-dana").statusCode()).isIn(400, 404);
    }

    @Test
    void what_was_just_recorded_is_in_the_answer() throws Exception {
        var timeline = get("/api/timeline/mkt-lakes", "stf-dana", "Attestry-After", "1");
        assertThat(timeline.statusCode()).isEqualTo(200);
        assertThat(timeline.body()).contains("Market Lakes was registered as mkt-lakes");
        assertThat(get("/api/timeline/mkt-lakes?asOf=1", "stf-dana").body()).isEqualTo(timeline.body());
        assertThat(get("/api/ledger/export", "stf-dana").body())
                .contains("\"mkt-lakes\"")
                .endsWith("\n");
    }

    @Test
    void operators_see_how_views_stand() throws Exception {
        get("/api/timeline/mkt-lakes", "stf-dana", "Attestry-After", "1");
        assertThat(get("/actuator/views", "stf-dana").body())
                .contains("\"view\":\"timeline.timeline\"", "\"position\":1");
        assertThat(get("/actuator/prometheus", "stf-dana").body())
                .contains("attestry_view_lag{view=\"timeline.timeline\"}");
        assertThat(get("/actuator/views", null).statusCode()).isEqualTo(401);
    }

    @Test
    void it_says_how_to_be_asked_in_the_words_of_its_own_records() throws Exception {
        assertThat(get("/openapi.json", null).body())
                .contains("/api/timeline/{id}", "Everything that happened to one thing", "How far the ledger goes.");
    }

    @Test
    void without_the_database_it_answers_503_and_recovers_by_itself() throws Exception {
        allowConnections(false);
        try {
            var away = get("/api/timeline/mkt-lakes", "stf-dana");
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            assertThat(away.body()).contains("/problems/unavailable");
            assertThat(get("/actuator/health/readiness", null).statusCode()).isEqualTo(503);
        } finally {
            allowConnections(true);
        }
        HttpResponse<String> back;
        do {
            TimeUnit.MILLISECONDS.sleep(200);
            back = get("/api/timeline/mkt-lakes", "stf-dana", "Attestry-After", "1");
        } while (back.statusCode() == 503);
        assertThat(back.statusCode()).isEqualTo(200);
    }

    private void allowConnections(boolean allowed) throws Exception {
        var name = String.valueOf(database.getDatabaseName());
        var outside = new JdbcTemplate(TestDatabase.fresh());
        outside.execute("alter database %s with allow_connections %s".formatted(name, allowed));
        if (!allowed) {
            outside.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        }
    }

    private HttpResponse<String> get(String path, @Nullable String token, String... headers)
            throws IOException, InterruptedException {
        var running = (WebServerApplicationContext) java.util.Objects.requireNonNull(side);
        var server = java.util.Objects.requireNonNull(running.getWebServer());
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
