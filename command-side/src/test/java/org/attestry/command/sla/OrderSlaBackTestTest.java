package org.attestry.command.sla;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.SlaBackTestEvent.SlaBackTestOrdered;
import org.attestry.events.sla.SlaBackTestId;
import org.attestry.events.sla.SlaDefinitionId;
import org.attestry.events.sla.SlaSubject;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class OrderSlaBackTestTest {

    private static final SlaBackTestId TEST = new SlaBackTestId("bts-tighter");
    private static final SlaDefinitionId ISSUES = SlaSubject.ISSUES.definition();
    private static final Instant JUNE = Instant.parse("2026-06-01T04:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T04:00:00Z");

    private static PromisedClock clock(Duration target) {
        return new PromisedClock(
                "resolution",
                List.of(Milestone.OPENED),
                List.of(Milestone.RESOLVED),
                target,
                null,
                null,
                null,
                null,
                null);
    }

    private static OrderSlaBackTest order(SlaDefinitionId definition, Duration target, Instant from, Instant until) {
        return new OrderSlaBackTest(TEST, definition, CalendarId.PLAN, List.of(clock(target)), from, until, null);
    }

    private static Story.Outcome<SlaBackTest> when(Object command, Event... past) {
        return Story.given(SlaBackTest.class, past)
                .by(caller("stf-ola", Role.OFFICER))
                .when(command);
    }

    private static SlaBackTestOrdered ordered() {
        var rules = List.of(clock(Duration.ofHours(8)).rule());
        return new SlaBackTestOrdered(TEST, ISSUES, CalendarId.PLAN, rules, JUNE, JULY, null, NOW);
    }

    @Test
    void an_officer_orders_that_another_promise_be_tried_on_history() {
        when(order(ISSUES, Duration.ofHours(8), JUNE, JULY)).then(ordered());
        when(order(ISSUES, Duration.ofHours(8), JUNE, JULY), ordered()).isNoNews();
        when(order(ISSUES, Duration.ofHours(9), JUNE, JULY), ordered()).isRefused(SlaRefusal.BACK_TEST_OTHERWISE);
    }

    @Test
    void what_is_proposed_is_held_against_sense_like_a_promise() {
        when(order(ISSUES, Duration.ZERO, JUNE, JULY)).isRefused(SlaRefusal.TARGET_NOT_POSITIVE);
        when(order(new SlaDefinitionId("sla-lunch"), Duration.ofHours(1), JUNE, JULY))
                .isRefused(SlaRefusal.UNKNOWN_SUBJECT);
    }

    @Test
    void the_period_runs_forward_and_not_into_the_future() {
        when(order(ISSUES, Duration.ofHours(8), JULY, JUNE)).isRefused(SlaRefusal.BACK_TEST_BACKWARDS);
        when(order(ISSUES, Duration.ofHours(8), JULY, JULY)).isRefused(SlaRefusal.BACK_TEST_BACKWARDS);
        when(order(ISSUES, Duration.ofHours(8), JULY, NOW.plusSeconds(1))).isRefused(SlaRefusal.BACK_TEST_AHEAD);
    }
}
