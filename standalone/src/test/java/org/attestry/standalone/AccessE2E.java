package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets in, and what those are told who do not. */
class AccessE2E {
    private static final StandaloneServer SERVER = StandaloneServer.shared();
    private static final String PROVIDER = """
        {"npi": "1234567893", "name": "South Clinic", "kind": "FACILITY", "market": "mkt-south"}\
        """;

    @BeforeAll
    static void two_markets() {
        for (String market : new String[] {"north", "south"}) {
            String body = "{\"name\": \"%s\", \"zone\": \"America/Chicago\"}".formatted(market);
            assertThat(SERVER.as("admin")
                            .put("/api/markets/mkt-" + market, body)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void without_a_token_nothing_is_done_and_the_problem_says_what_is_needed() {
        Answer answer = SERVER.api().put("/api/markets/mkt-west", "{}");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo("no-token");
        assertThat(answer.text()).contains("an access token");
    }

    @Test
    void with_the_wrong_role_nothing_is_done_and_the_problem_names_the_roles_that_would_do() {
        Answer answer = SERVER.as("rep").put("/api/markets/mkt-west", "{\"name\": \"West\", \"zone\": \"UTC\"}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("wrong-role");
        assertThat(answer.text()).contains("administrator, director");
    }

    @Test
    void in_the_wrong_market_nothing_is_done_and_the_problem_names_the_market() {
        Answer answer = SERVER.as("manager").put("/api/providers/prv-south-clinic", PROVIDER);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("wrong-market");
        assertThat(answer.text()).contains("market mkt-south");

        assertThat(SERVER.as("director")
                        .put("/api/providers/prv-south-clinic", PROVIDER)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void with_postgresql_away_it_says_so_and_recovers_by_itself() {
        String west = "{\"name\": \"West\", \"zone\": \"UTC\"}";
        Api admin = SERVER.as("admin");
        SERVER.withoutPostgres(() -> {
            Answer away = admin.put("/api/markets/mkt-west", west);
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.header("Retry-After")).isNotEmpty();
        });
        // a connection that broke may be noticed by the first who uses it; who comes again as told is served
        Awaitility.await()
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(30))
                .until(() -> admin.put("/api/markets/mkt-west", west).status() == 200);
    }
}
