package org.attestry.tea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.tea.TeaHouse.WAITER;
import static org.attestry.tea.TeaHouse.ready;
import static org.attestry.tea.TeaHouse.say;
import static org.attestry.tea.TeaHouse.story;

import java.time.Instant;
import java.util.List;
import org.attestry.command.CommandServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a policy cannot act on parks the thing it happened to, for that policy only. */
class ParkedPoliciesIT {

    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");
    private static final TeaHouse HOUSE = new TeaHouse();
    private static final CommandServer NODE = HOUSE.open();

    @AfterAll
    static void close() {
        NODE.close();
    }

    @BeforeEach
    void makeMistakes() {
        WhenTeaBrewedFaint.faints = true;
        Cup.chipped = true;
    }

    @Test
    void a_policy_with_a_mistake_parks_one_thing_and_goes_on_with_the_others() throws Exception {
        say(NODE, "tea-strong-a", ready(NEVER));
        HOUSE.settle();
        say(NODE, "tea-mild", ready(NEVER));
        say(NODE, "tea-strong-a", ready(NEVER));
        HOUSE.settle();
        assertThat(story(NODE, "tea-mild")).containsExactly("TeaOrdered", "TeaBrewed");
        assertThat(letters("tea-strong-a")).containsExactly("PARKED too strong 1", "WAITING 0");
        assertThat(NODE.send("GET", "", "/actuator/health", "text/plain", "").status())
                .isEqualTo(200);
        assertThat(NODE.send("GET", WAITER, "/actuator/metrics/attestry.policy.parked", "text/plain", "")
                        .raw()
                        .body())
                .contains("tea.nerves");

        order("/policies/tea.nerves/dead-letters/" + position("tea-strong-a") + "/retries/rty-too-soon", "{}");
        assertThat(letters("tea-strong-a")).containsExactly("PARKED too strong 2", "WAITING 0");
        WhenTeaBrewedFaint.faints = false;
        order("/policies/tea.nerves/retries/rty-all", "{}");
        assertThat(letters("tea-strong-a")).isEmpty();
        assertThat(story(NODE, "tea-strong-a")).filteredOn("TeaServed"::equals).hasSize(2);
    }

    @Test
    void a_command_that_cannot_be_sent_for_a_mistake_of_ours_parks_what_it_followed_from() throws Exception {
        say(NODE, "tea-chipped", ready(NEVER));
        say(NODE, "tea-chipped", ready(NEVER));
        say(NODE, "tea-whole", ready(NEVER));
        HOUSE.settle();
        assertThat(letters("tea-chipped")).containsExactly("PARKED a chip 1", "WAITING 0");
        assertThat(story(NODE, "tea-whole")).containsExactly("TeaOrdered", "TeaBrewed");
        Cup.chipped = false;
        order("/policies/tea.nerves/dead-letters/" + position("tea-chipped") + "/retries/rty-chipped", "{}");
        assertThat(letters("tea-chipped")).isEmpty();
        assertThat(story(NODE, "tea-chipped")).filteredOn("TeaServed"::equals).hasSize(2);
    }

    @Test
    void what_is_resolved_is_never_acted_on_not_even_when_the_tables_are_lost() throws Exception {
        say(NODE, "tea-strong-b", ready(NEVER));
        say(NODE, "tea-strong-b", ready(NEVER));
        HOUSE.settle();
        WhenTeaBrewedFaint.faints = false;
        order(
                "/policies/tea.nerves/dead-letters/" + position("tea-strong-b") + "/resolution",
                "{\"reason\":\"served by hand\"}");
        assertThat(letters("tea-strong-b")).containsExactly("LEFT_OUT too strong 1");
        assertThat(story(NODE, "tea-strong-b")).filteredOn("TeaServed"::equals).hasSize(1);
        HOUSE.jdbc().execute("drop schema policies cascade");
        HOUSE.settle();
        assertThat(story(NODE, "tea-strong-b")).filteredOn("TeaServed"::equals).hasSize(1);
    }

    private static void order(String path, String body) throws InterruptedException {
        var reply = NODE.put(WAITER, "/api" + path, body);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        HOUSE.settle();
    }

    private static List<String> letters(String tea) {
        return HOUSE.jdbc()
                .queryForList(
                        "select concat_ws(' ', state, cause, tries) from policies.letter"
                                + " where subject = ? and policy = 'tea.nerves' order by position",
                        String.class,
                        tea);
    }

    private static long position(String tea) {
        return HOUSE.jdbc()
                .queryForObject(
                        "select min(position) from policies.letter where subject = ? and policy = 'tea.nerves'",
                        Long.class,
                        tea);
    }
}
