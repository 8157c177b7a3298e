package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Matrices.DAYS;
import static org.attestry.command.exceptions.Matrices.DREW;
import static org.attestry.command.exceptions.Matrices.FIRST_TIER;
import static org.attestry.command.exceptions.Matrices.MONEY;
import static org.attestry.command.exceptions.Matrices.SECOND_TIER;
import static org.attestry.command.exceptions.Matrices.THIRD_TIER;
import static org.attestry.command.exceptions.Matrices.kinds;
import static org.attestry.command.exceptions.Matrices.matrix;
import static org.attestry.command.kernel.Callers.NOW;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.exceptions.AuthorityBackTestEvent.AuthorityBackTestOrdered;
import org.attestry.events.exceptions.AuthorityBackTestId;
import org.junit.jupiter.api.Test;

class OrderAuthorityBackTestTest {

    private static final AuthorityBackTestId TEST = new AuthorityBackTestId("bta-other");
    private static final Instant JUNE = Instant.parse("2026-06-01T04:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T04:00:00Z");

    private static OrderAuthorityBackTest order(List<TierText> tiers, Instant from, Instant until) {
        return new OrderAuthorityBackTest(TEST, tiers, kinds(), MONEY, MONEY, DAYS, 2, 1, 30, from, until, null);
    }

    private static OrderAuthorityBackTest order(Instant from, Instant until) {
        return order(List.of(FIRST_TIER, SECOND_TIER, THIRD_TIER), from, until);
    }

    private static Story.Outcome<AuthorityBackTest> when(Object command, Event... past) {
        return Story.given(AuthorityBackTest.class, past).by(DREW).when(command);
    }

    private static AuthorityBackTestOrdered ordered() {
        var as = matrix();
        return new AuthorityBackTestOrdered(
                TEST, as.tiers(), as.kinds(), as.exposure(), as.exposure(), as.days(), 2, 1, 30, JUNE, JULY, null, NOW);
    }

    @Test
    void a_director_orders_that_another_matrix_be_tried_on_history() {
        when(order(JUNE, JULY)).then(ordered());
        when(order(JUNE, JULY), ordered()).isNoNews();
        when(order(JUNE, NOW), ordered()).isRefused(AuthorityRefusal.BACK_TEST_OTHERWISE);
    }

    @Test
    void what_is_proposed_is_held_against_sense_like_a_matrix() {
        when(order(List.of(FIRST_TIER, SECOND_TIER), JUNE, JULY)).isRefused(AuthorityRefusal.UNKNOWN_TIER);
        when(order(List.of(SECOND_TIER, FIRST_TIER, THIRD_TIER), JUNE, JULY))
                .isRefused(AuthorityRefusal.TIERS_OUT_OF_ORDER);
    }

    @Test
    void the_period_runs_forward_and_not_into_the_future() {
        when(order(JULY, JUNE)).isRefused(AuthorityRefusal.BACK_TEST_BACKWARDS);
        when(order(JULY, NOW.plusSeconds(1))).isRefused(AuthorityRefusal.BACK_TEST_AHEAD);
    }
}
