package org.attestry.query.kernel.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.query.kernel.live.Audience.MANY;
import static org.attestry.query.kernel.live.Audience.answer;
import static org.attestry.query.kernel.live.Audience.person;
import static org.attestry.query.kernel.live.Audience.until;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.attestry.http.Rejected;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bookkeeping of ten thousand who listen, without a wire. */
@Timeout(30)
class HubTest {

    @AutoClose
    private final Audience audience = new Audience();

    @Test
    void ten_thousand_who_ask_the_same_cost_one_question_and_leave_nothing_behind() {
        var readers = IntStream.range(0, MANY)
                .mapToObj(i -> audience.listen(1, person(i, "mkt-" + i % 7)))
                .toList();
        assertThat(audience.asked()).isEqualTo(1);
        assertThat(audience.shown("readers")).isEqualTo(MANY);
        assertThat(audience.shown("groups")).isEqualTo(1);
        assertThatThrownBy(() -> audience.listen(1, person(0, "mkt-1"))).isInstanceOf(Rejected.class);

        audience.hears((query, person) -> answer("2"));
        for (int i = 0; i < 1_000; i++) {
            audience.wake();
        }
        until(() -> audience.wires().stream().allMatch(wire -> wire.said().contains("data: 2\n\n")));
        assertThat(audience.asked()).isLessThan(30);
        assertThat(audience.shown("sent")).isEqualTo(2 * MANY);

        readers.forEach(audience.hub()::leave);
        assertThat(audience.shown("readers") + audience.shown("groups")).isZero();
        assertThat(audience.hub().readers()).isEmpty();
        assertThat(audience.wires()).allMatch(wire -> "cut".equals(wire.ending()));
    }

    @Test
    void ten_thousand_who_ask_different_things_are_asked_for_a_few_at_a_time_and_each_hears_their_own() {
        audience.hears((query, person) -> answer(query + " once"));
        IntStream.range(0, MANY).forEach(i -> audience.listen(i, person(i, "mkt-1")));
        assertThat(audience.shown("groups")).isEqualTo(MANY);
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        audience.hears((query, person) -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            LockSupport.parkNanos(10_000);
            atOnce.decrementAndGet();
            return answer(query + " again");
        });
        audience.hub().wake(kind -> false);
        audience.wake();
        until(() -> audience.shown("sent") == 2 * MANY);
        assertThat(audience.asked()).isEqualTo(2 * MANY);
        assertThat(most).hasValueLessThanOrEqualTo(2);
        assertThat(audience.said(4_711)).contains("data: Question[number=4711] again\n\n");
        audience.hub().stop();
        assertThat(audience.shown("readers") + audience.shown("groups")).isZero();
        assertThat(audience.wires()).allMatch(wire -> "ended".equals(wire.ending()));
    }
}
