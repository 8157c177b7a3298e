package org.attestry.tea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.tea.TeaHouse.ready;
import static org.attestry.tea.TeaHouse.say;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attestry.command.CommandServer;
import org.attestry.http.Json;
import org.attestry.ledger.Recorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Due times on a real PostgreSQL: what is due is done once, as of the instant at which it was due. */
class DueTimesIT {

    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00.123456789Z");
    private static final Instant LONG_AGO = Instant.parse("2020-02-29T11:59:59.999999999Z");
    private static final TeaHouse HOUSE = new TeaHouse();
    private static final CommandServer NODE = HOUSE.open();

    @AfterAll
    static void close() {
        NODE.close();
    }

    private static List<Recorded> servings(String tea) {
        return TeaHouse.entries(NODE, tea)
                .filter(e -> e.type().equals("tea.TeaServed"))
                .toList();
    }

    private static List<Instant> servedAt(String tea) {
        return servings(tea).stream()
                .map(e -> Instant.parse(
                        Json.strict().readTree(e.payload()).get("at").asString()))
                .toList();
    }

    @Test
    void what_is_long_due_is_done_at_once_as_of_the_instant_it_was_due() throws Exception {
        say(NODE, "tea-past", ready(LONG_AGO));
        HOUSE.settle();
        assertThat(servedAt("tea-past")).containsExactly(LONG_AGO);
        var said = Json.strict().readTree(servings("tea-past").getFirst().metadata());
        assertThat(said.get("source").asString()).isEqualTo("due-time");
        assertThat(said.get("actor").asString()).isEqualTo("stf-attestry");
        var ordered = TeaHouse.entries(NODE, "tea-past").findFirst().orElseThrow();
        assertThat(said.get("causationId").asString())
                .isEqualTo(ordered.eventId().toString());
    }

    @Test
    void what_is_due_later_is_done_then_and_not_before() throws Exception {
        var soon = Instant.now().plusSeconds(3);
        say(NODE, "tea-soon", ready(soon));
        HOUSE.settle();
        assertThat(Instant.now().isBefore(soon) ? servedAt("tea-soon") : List.of())
                .isEmpty();
        TimeUnit.MILLISECONDS.sleep(Math.max(0, soon.toEpochMilli() - System.currentTimeMillis()) + 100);
        HOUSE.settle();
        assertThat(servedAt("tea-soon")).containsExactly(soon);
        assertThat(servings("tea-soon").getFirst().recordedAt()).isAfterOrEqualTo(soon.minusMillis(1));
    }

    @Test
    void a_later_word_replaces_an_earlier_one() throws Exception {
        say(NODE, "tea-sooner", ready(NEVER));
        say(NODE, "tea-sooner/delay", ready(LONG_AGO));
        say(NODE, "tea-later", ready(Instant.now().plusSeconds(2)));
        say(NODE, "tea-later/delay", ready(NEVER));
        TimeUnit.SECONDS.sleep(3);
        HOUSE.settle();
        assertThat(servedAt("tea-sooner")).containsExactly(LONG_AGO);
        assertThat(servedAt("tea-later")).isEmpty();
    }

    @Test
    void what_is_cleared_is_not_done() throws Exception {
        say(NODE, "tea-none", ready(Instant.now().plusSeconds(2)));
        say(NODE, "tea-none/end", "{}");
        TimeUnit.SECONDS.sleep(3);
        HOUSE.settle();
        assertThat(servedAt("tea-none")).isEmpty();
    }

    @Test
    void the_same_instant_set_again_by_another_event_is_due_again() throws Exception {
        say(NODE, "tea-again", ready(LONG_AGO));
        HOUSE.settle();
        say(NODE, "tea-again/delay", ready(LONG_AGO));
        HOUSE.settle();
        assertThat(servedAt("tea-again")).containsExactly(LONG_AGO, LONG_AGO);
    }

    @Test
    void when_the_tables_are_made_again_what_is_over_stays_over() throws Exception {
        say(NODE, "tea-over", ready(LONG_AGO));
        say(NODE, "tea-called-off", ready(LONG_AGO.plusSeconds(1)));
        HOUSE.settle();
        say(NODE, "tea-over/delay", ready(NEVER));
        say(NODE, "tea-called-off/end", "{}");
        HOUSE.settle();
        HOUSE.jdbc().execute("drop schema policies cascade");
        HOUSE.settle();
        assertThat(servedAt("tea-over")).containsExactly(LONG_AGO);
        assertThat(servedAt("tea-called-off")).containsExactly(LONG_AGO.plusSeconds(1));
    }

    @Test
    void a_kind_that_is_woken_is_looked_at_now_and_comes_again_when_it_is_due() throws Exception {
        say(NODE, "tea-woken", ready(NEVER));
        say(NODE, "tea-guests/hurry", "{}");
        HOUSE.settle();
        say(NODE, "tea-guests/hurry", "{}");
        HOUSE.settle();
        assertThat(servedAt("tea-woken")).hasSize(2).allMatch(at -> at.isBefore(Instant.now()));
        assertThat(servings("tea-woken").getFirst().metadata()).contains("\"source\":\"policy\"");
        assertThat(HOUSE.jdbc()
                        .queryForObject(
                                "select due_at from policies.scheduled_tasks where subject = 'tea-woken'"
                                        + " and execution_time > '2998-12-31'",
                                String.class))
                .isEqualTo(NEVER.toString());
    }

    @Test
    void what_fails_is_tried_again_until_it_is_done_as_of_the_same_instant() throws Exception {
        say(NODE, "tea-broken", ready(LONG_AGO));
        HOUSE.settle();
        assertThat(servedAt("tea-broken")).isEmpty();
        assertThat(NODE.send("GET", "", "/actuator/health", "text/plain", "").status())
                .isEqualTo(503);
        Cup.broken = false;
        TimeUnit.SECONDS.sleep(6);
        HOUSE.settle();
        assertThat(servedAt("tea-broken")).containsExactly(LONG_AGO);
    }
}
