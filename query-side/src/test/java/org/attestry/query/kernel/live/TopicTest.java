package org.attestry.query.kernel.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.live.Audience.answer;
import static org.attestry.query.kernel.live.Audience.person;
import static org.attestry.query.kernel.live.Audience.until;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who shares an answer with whom. */
@Timeout(30)
class TopicTest {

    @AutoClose
    private final Audience audience = new Audience();

    @Test
    void who_is_shown_less_than_others_shares_no_answer_with_them_not_even_the_first_of_its_kind() {
        audience.hears((query, person) ->
                Outcome.answered(Regard.NOTHING, new Answer(1, "all", "0".getBytes(StandardCharsets.UTF_8))));
        for (var market : List.of("mkt-1", "mkt-1", "mkt-2")) {
            audience.listen(1, person(audience.wires().size(), market));
        }
        audience.hears(
                (query, person) -> answer(Regard.MARKETS, person.markets().some() + ""));
        audience.wake();
        until(() -> audience.wires().stream().allMatch(wire -> wire.said().contains("[mkt-")));
        assertThat(audience.wires())
                .extracting(wire -> wire.said().contains("mkt-1"))
                .containsExactly(true, true, false);
        assertThat(audience.shown("groups")).isEqualTo(2);

        audience.hears((query, person) -> answer(Regard.PERSON, person.staff() + ""));
        audience.wake();
        until(() -> audience.wires().stream().allMatch(wire -> wire.said().contains("stf-")));
        for (int i = 0; i < audience.wires().size(); i++) {
            assertThat(audience.said(i)).containsOnlyOnce("stf-").contains("stf-" + i + "\n");
        }
        assertThat(audience.shown("groups")).isEqualTo(3);
    }
}
