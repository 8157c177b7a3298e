package org.attestry.tea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.tea.TeaHouse.ready;
import static org.attestry.tea.TeaHouse.say;
import static org.attestry.tea.TeaHouse.story;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.attestry.command.CommandServer;
import org.attestry.http.Json;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Policies on a real PostgreSQL: what an event makes necessary happens, and it happens once. */
class PoliciesIT {

    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");
    private static final TeaHouse HOUSE = new TeaHouse();
    private static final CommandServer NODE = HOUSE.open();

    @AfterAll
    static void close() {
        NODE.close();
    }

    @Test
    void what_an_event_makes_necessary_is_sent_by_the_product_itself() throws Exception {
        say(NODE, "tea-one", ready(NEVER));
        HOUSE.settle();
        assertThat(story(NODE, "tea-one")).containsExactly("TeaOrdered", "TeaBrewed");
        var entries = TeaHouse.entries(NODE, "tea-one").toList();
        var ordered = Json.strict().readTree(entries.getFirst().metadata());
        var brewed = Json.strict().readTree(entries.getLast().metadata());
        assertThat(brewed.get("actor").asString()).isEqualTo("stf-attestry");
        assertThat(brewed.get("roles").toString()).isEqualTo("[\"policy\"]");
        assertThat(brewed.get("source").asString()).isEqualTo("policy");
        assertThat(brewed.get("causationId").asString())
                .isEqualTo(entries.getFirst().eventId().toString());
        assertThat(brewed.get("correlationId")).isEqualTo(ordered.get("correlationId"));
    }

    @Test
    void when_the_tables_of_policies_are_lost_nothing_happens_twice() throws Exception {
        for (int i = 0; i < 40; i++) {
            say(NODE, "tea-lost-" + i, ready(NEVER));
        }
        HOUSE.settle();
        HOUSE.jdbc().execute("drop schema policies cascade");
        HOUSE.settle();
        for (int i = 0; i < 40; i++) {
            assertThat(story(NODE, "tea-lost-" + i)).containsExactly("TeaOrdered", "TeaBrewed");
        }
        assertThat(HOUSE.jdbc()
                        .queryForObject(
                                "select count(*) from policies.scheduled_tasks where subject like 'tea-lost-%'",
                                Long.class))
                .isEqualTo(40);
    }

    @Test
    void what_was_sent_before_a_crash_is_not_sent_again() throws Exception {
        say(NODE, "tea-crash", ready(NEVER));
        HOUSE.settle();
        // as if the node had died between sending and noting how far it had come, and another had taken the work
        HOUSE.jdbc().update("update policies.worker set owner = 'another', claimed_at = clock_timestamp()");
        HOUSE.jdbc().update("update policies.progress set position = 0");
        HOUSE.settle();
        assertThat(story(NODE, "tea-crash")).containsExactly("TeaOrdered", "TeaBrewed");
    }

    @Test
    void after_an_outage_everything_is_made_up_for_once() throws Exception {
        for (int i = 0; i < 60; i++) {
            say(NODE, "tea-outage-" + i, ready(Instant.EPOCH));
        }
        HOUSE.shut(true);
        TimeUnit.SECONDS.sleep(2);
        HOUSE.shut(false);
        Awaitility.await().ignoreExceptions().untilAsserted(() -> say(NODE, "tea-outage-60", ready(Instant.EPOCH)));
        // what was under way is taken for dead after some 12 s, and done again
        for (int i = 0; i <= 60; i++) {
            var tea = "tea-outage-" + i;
            Awaitility.await()
                    .atMost(Duration.ofSeconds(40))
                    .untilAsserted(() -> assertThat(story(NODE, tea)).contains("TeaBrewed", "TeaServed"));
        }
        HOUSE.settle();
        for (int i = 0; i <= 60; i++) {
            assertThat(story(NODE, "tea-outage-" + i))
                    .containsExactlyInAnyOrder("TeaOrdered", "TeaBrewed", "TeaServed");
        }
        assertThat(NODE.send("GET", "", "/actuator/health/readiness", "text/plain", "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_refusal_is_noted_and_the_policy_goes_on() throws Exception {
        say(NODE, "tea-dry", ready(NEVER));
        say(NODE, "tea-next", ready(NEVER));
        HOUSE.settle();
        assertThat(story(NODE, "tea-dry")).containsExactly("TeaOrdered");
        assertThat(story(NODE, "tea-next")).containsExactly("TeaOrdered", "TeaBrewed");
        var refusals = NODE.send("GET", TeaHouse.WAITER, "/actuator/metrics/attestry.refusals", "text/plain", "");
        assertThat(refusals.raw().body()).contains("BrewTea");
    }

    @Test
    void what_only_a_policy_sends_has_no_door_and_no_documentation() {
        var token = "stf-eve~policy.administrator~*";
        for (var path : new String[] {"brew", "service"}) {
            assertThat(NODE.put(token, "/api/teas/tea-x/" + path, "{}").status())
                    .isEqualTo(404);
        }
        var line = "{\"command\":\"BrewTea\",\"body\":{\"tea\":\"tea-x\"}}";
        assertThat(NODE.bulk(token, line).raw().body()).contains("/problems/invalid", "must be one of");
        var api = NODE.send("GET", "", "/openapi.json", "text/plain", "").raw().body();
        assertThat(api).contains("OrderTea").doesNotContain("BrewTea", "ServeTea", "`policy`");
    }
}
