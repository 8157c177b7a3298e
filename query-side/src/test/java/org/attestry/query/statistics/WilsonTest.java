package org.attestry.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The interval of a share, by the worked examples and at its ends. */
final class WilsonTest {

    @Test
    void eight_of_ten() {
        is(Wilson.of(8, 10), 0.8, 0.490162, 0.943318);
    }

    @Test
    void none_of_five_may_still_be_nearly_half() {
        is(Wilson.of(0, 5), 0, 0, 0.434482);
    }

    @Test
    void all_of_five_may_still_be_little_more_than_half() {
        is(Wilson.of(5, 5), 1, 0.565518, 1);
    }

    @Test
    void of_nothing_there_is_no_share() {
        assertThat(Wilson.of(0, 0)).isNull();
    }

    @Test
    void more_hits_than_trials_are_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(-1, 5));
    }

    private static void is(Wilson found, double share, double low, double high) {
        assertThat(found).isNotNull();
        assertThat(found.share()).isEqualTo(share);
        assertThat(found.low()).isEqualTo(low, within(5e-7));
        assertThat(found.high()).isEqualTo(high, within(5e-7));
    }
}
