package org.attestry.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attestry.query.statistics.KaplanMeier.Lifetime;
import org.attestry.query.statistics.KaplanMeier.Step;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    private static final KaplanMeier EXAMPLE =
            KaplanMeier.of(List.of(happened(3), open(5), happened(7), happened(7), open(9), happened(12)));

    @Test
    void the_worked_example_comes_out() {
        assertThat(EXAMPLE.survival(3)).isEqualTo(.833333, within(5e-7));
        assertThat(EXAMPLE.survival(7)).isEqualTo(.416667, within(5e-7));
        assertThat(EXAMPLE.survival(12)).isZero();
        assertThat(EXAMPLE.quantile(.5)).isEqualTo(7);
    }

    @Test
    void between_two_times_the_curve_stays_where_it_was() {
        assertThat(EXAMPLE.survival(2.9)).isEqualTo(1);
        assertThat(EXAMPLE.survival(6.9)).isEqualTo(EXAMPLE.survival(3));
        assertThat(EXAMPLE.survival(100)).isZero();
    }

    @Test
    void whoever_is_lost_sight_of_at_the_very_time_was_still_waiting() {
        assertThat(KaplanMeier.of(List.of(happened(4), open(4))).steps()).containsExactly(new Step(4, 2, 1, .5));
    }

    @Test
    void a_curve_that_never_falls_so_far_has_no_such_quantile() {
        var curve = KaplanMeier.of(List.of(happened(1), open(2), open(2)));
        assertThat(curve.quantile(.3)).isEqualTo(1);
        assertThat(curve.quantile(.5)).isNull();
        assertThat(KaplanMeier.of(List.of()).survival(1)).isEqualTo(1);
    }

    @Test
    void with_nobody_lost_from_sight_it_is_the_share_to_which_it_has_not_happened() {
        var times = List.of(4, 1, 4, 9, 2, 2, 2, 30, 0, 7);
        var curve = KaplanMeier.of(times.stream().map(KaplanMeierTest::happened).toList());
        for (int until = 0; until <= 31; until++) {
            int moment = until;
            double later = times.stream().filter(time -> time > moment).count();
            assertThat(curve.survival(until)).isEqualTo(later / times.size(), within(1e-9));
        }
    }

    private static Lifetime happened(double time) {
        return new Lifetime(time, true);
    }

    private static Lifetime open(double time) {
        return new Lifetime(time, false);
    }
}
