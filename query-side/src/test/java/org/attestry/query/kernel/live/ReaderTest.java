package org.attestry.query.kernel.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.live.Audience.answer;
import static org.attestry.query.kernel.live.Audience.person;
import static org.attestry.query.kernel.live.Audience.until;

import java.time.Duration;
import org.attestry.http.KnownProblem;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one who listens is told, and when. */
@Timeout(30)
class ReaderTest {

    @AutoClose
    private final Audience audience = new Audience();

    @Test
    void who_is_slow_gets_the_newest_answer_whole_and_none_of_those_between() {
        var big = "x".repeat(100_000);
        audience.hears((query, person) -> answer(big + 1));
        var reader = audience.listen(1, person(1, "mkt-1"), new Wire().takes(20_000));
        for (int i = 2; i < 6; i++) {
            var state = big + i;
            audience.hears((query, person) -> answer(state));
            int before = audience.asked();
            audience.wake();
            until(() -> audience.asked() > before && audience.shown("skipped") >= audience.asked() - 2);
        }
        reader.writable(audience.wires().getFirst().takes(Long.MAX_VALUE));
        until(() -> audience.shown("sent") == 2);
        assertThat(audience.said(0))
                .contains(big + 1 + "\n\n", big + 5 + "\n\n")
                .doesNotContain(big + 4);
        assertThat(audience.shown("skipped")).isEqualTo(3);
    }

    @Test
    void who_takes_nothing_is_let_go() {
        try (var impatient = new Audience(Duration.ofMillis(100))) {
            impatient.listen(1, person(1, "mkt-1"), new Wire().takes(0));
            until(() -> impatient.shown("readers") == 0);
            assertThat(impatient.wires().getFirst().ending()).isEqualTo("cut");
        }
    }

    @Test
    void trouble_that_passes_is_told_once_and_so_is_its_end() {
        audience.listen(1, person(1, "mkt-1"));
        audience.hears((query, person) -> Outcome.failed(Regard.NOTHING, new IllegalStateException("away")));
        audience.wake();
        until(() -> audience.asked() >= 3); // it is tried again without anybody asking
        audience.hears((query, person) -> answer("1"));
        until(() -> audience.shown("sent") == 2);
        assertThat(audience.said(0).split("event: ")).hasSize(4);
        assertThat(audience.said(0)).containsOnlyOnce("event: problem\ndata: {\"type\":\"/problems/unavailable\"");
    }

    @Test
    void trouble_that_stays_ends_it() {
        audience.listen(1, person(1, "mkt-1"));
        audience.hears((query, person) ->
                Outcome.failed(Regard.NOTHING, new Rejected(Problem.of(KnownProblem.NOT_FOUND, "gone"))));
        audience.wake();
        until(() -> audience.shown("readers") == 0);
        assertThat(audience.said(0)).endsWith("\"detail\":\"gone\"}\n\n");
        assertThat(audience.wires().getFirst().ending()).isEqualTo("ended");
    }
}
