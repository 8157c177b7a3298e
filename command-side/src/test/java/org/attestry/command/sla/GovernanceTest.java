package org.attestry.command.sla;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.StaffId;
import org.attestry.events.sla.Direction;
import org.attestry.events.sla.ForumEvent.GovernanceReviewHeld;
import org.attestry.events.sla.ForumId;
import org.attestry.events.sla.MetricEvent.MetricDefined;
import org.attestry.events.sla.MetricId;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class GovernanceTest {

    private static final MetricId METRIC = new MetricId("met-attainment");
    private static final ForumId FORUM = new ForumId("frm-operations");
    private static final StaffId OLA = new StaffId("stf-ola");
    private static final Caller MO = caller("stf-mo", Role.MANAGER);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);
    private static final LocalDate NEXT = TODAY.plusMonths(3);

    @Test
    void a_figure_is_made_of_events_that_exist() {
        var defined = new MetricDefined(
                METRIC,
                1,
                "Attainment",
                "met / (met + missed)",
                "%",
                Direction.HIGHER_IS_BETTER,
                new BigDecimal("95.5"),
                List.of("sla.SlaMet"),
                NOW);
        metric().when(figure("95.50", "sla.SlaMet")).then(defined);
        metric(defined).when(figure("95.5", "sla.SlaMet")).isNoNews();
        metric(defined)
                .when(figure("97", "sla.SlaMet"))
                .then(new MetricDefined(
                        METRIC,
                        2,
                        "Attainment",
                        "met / (met + missed)",
                        "%",
                        Direction.HIGHER_IS_BETTER,
                        new BigDecimal("97"),
                        List.of("sla.SlaMet"),
                        NOW));
        metric().when(figure("97", "sla.SlaLoved")).isRefused(SlaRefusal.NO_SUCH_EVENT);
    }

    @Test
    void a_forum_meets_once_a_day_and_not_in_the_future() {
        var held = new GovernanceReviewHeld(
                FORUM, TODAY, "Forum", List.of(OLA), List.of("Attainment"), List.of(), NEXT, NOW);
        forum().when(review(TODAY, NEXT, "Attainment")).then(held);
        forum(held).when(review(TODAY, NEXT, "Attainment")).isNoNews();
        forum(held).when(review(TODAY, NEXT, "Lunch")).isRefused(SlaRefusal.HELD_OTHERWISE);
        forum().when(review(TODAY.plusDays(2), NEXT, "Lunch")).isRefused(SlaRefusal.NOT_YET);
        forum().when(review(TODAY, TODAY, "Lunch")).isRefused(SlaRefusal.NEXT_NOT_LATER);
    }

    private static Story<Metric> metric(Event... past) {
        return Story.given(Metric.class, past).by(MO);
    }

    private static DefineMetric figure(String target, String source) {
        return new DefineMetric(
                METRIC,
                "Attainment",
                "met / (met + missed)",
                "%",
                Direction.HIGHER_IS_BETTER,
                new BigDecimal(target),
                List.of(source));
    }

    private static Story<GovernanceForum> forum(Event... past) {
        return Story.given(GovernanceForum.class, past).by(MO);
    }

    private static HoldGovernanceReview review(LocalDate day, LocalDate next, String topic) {
        return new HoldGovernanceReview(FORUM, day, "Forum", List.of(OLA), List.of(topic), List.of(), next);
    }
}
