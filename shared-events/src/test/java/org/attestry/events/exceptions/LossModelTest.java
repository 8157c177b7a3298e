package org.attestry.events.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import org.attestry.events.Money;
import org.junit.jupiter.api.Test;

class LossModelTest {

    private static final LossModel MODEL = LossModel.of(new BigDecimal("0.1"), dollars("100"), dollars("1000"));

    @Test
    void the_interval_gives_the_two_parameters_of_the_logarithm() {
        assertThat(MODEL.sigma()).isEqualTo(Math.log(10) / (2 * 1.644854), within(1e-12));
        assertThat(MODEL.mu()).isEqualTo((Math.log(100) + Math.log(1000)) / 2, within(1e-12));
    }

    @Test
    void the_expected_loss_is_in_cents() {
        assertThat(MODEL.expectedLoss()).isEqualTo("40.40");
        assertThat(LossModel.of(BigDecimal.ZERO, dollars("100"), dollars("1000"))
                        .expectedLoss())
                .isEqualTo("0.00");
    }

    /** The closed form stands for the simulation that it replaces. */
    @Test
    void the_expected_loss_is_what_many_simulated_years_cost_on_average() {
        var random = new Random(20261121);
        double sum = 0;
        int years = 400_000;
        for (int year = 0; year < years; year++) {
            if (random.nextDouble() < MODEL.probability()) {
                sum += Math.exp(MODEL.mu() + MODEL.sigma() * random.nextGaussian());
            }
        }
        assertThat(sum / years).isEqualTo(MODEL.expectedLoss().doubleValue(), within(1.0));
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
