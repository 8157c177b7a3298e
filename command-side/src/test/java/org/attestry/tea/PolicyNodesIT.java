package org.attestry.tea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.tea.TeaHouse.ready;
import static org.attestry.tea.TeaHouse.say;
import static org.attestry.tea.TeaHouse.story;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Policies on several nodes: one at a time does the work, and any other can take it over. */
class PolicyNodesIT {

    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    @Test
    void two_nodes_do_everything_once() throws Exception {
        var house = new TeaHouse();
        try (var first = house.open();
                var second = house.open()) {
            for (int i = 0; i < 40; i++) {
                say(i % 2 == 0 ? first : second, "tea-two-" + i, ready(Instant.EPOCH));
            }
            house.settle();
            for (int i = 0; i < 40; i++) {
                assertThat(story(second, "tea-two-" + i))
                        .containsExactlyInAnyOrder("TeaOrdered", "TeaBrewed", "TeaServed");
            }
        }
    }

    @Test
    void another_node_goes_on_where_one_stops() throws Exception {
        var house = new TeaHouse();
        var first = house.open();
        try (var second = house.open()) {
            say(first, "tea-before", ready(NEVER));
            house.settle();
            first.close();
            say(second, "tea-after", ready(NEVER));
            house.settle();
            assertThat(story(second, "tea-after")).containsExactly("TeaOrdered", "TeaBrewed");
        }
    }
}
