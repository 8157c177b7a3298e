package org.attestry.query.backtests;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.attestry.events.sla.PauseReason.AWAITING_REQUESTER;
import static org.attestry.query.backtests.Promising.DANA;
import static org.attestry.query.backtests.Promising.NORTH;
import static org.attestry.query.backtests.Promising.SOUTH;
import static org.attestry.query.backtests.Promising.answered;
import static org.attestry.query.backtests.Promising.asked;
import static org.attestry.query.backtests.Promising.at;
import static org.attestry.query.backtests.Promising.calendar;
import static org.attestry.query.backtests.Promising.classified;
import static org.attestry.query.backtests.Promising.clocks;
import static org.attestry.query.backtests.Promising.defined;
import static org.attestry.query.backtests.Promising.opened;
import static org.attestry.query.backtests.Promising.ordered;
import static org.attestry.query.backtests.Promising.resolution;
import static org.attestry.query.backtests.Promising.resolved;

import java.time.Duration;
import java.util.List;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.ClockEndEvent.SlaMet;
import org.attestry.events.sla.SlaBackTestEvent.SlaBackTestOrdered;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Another promise over July 2026, worked out by hand: 16 business hours were promised, not while the reporter owes. */
@Timeout(60)
final class PromiseBackTestIT {

    private static final String NAME = "bts-tighter";

    @AutoClose
    private final History history = History.seenBy(new BackTests());

    private final Deciding deciding = new Deciding(history);
    private final BackTestRun run = new BackTestRun(history, 2);

    /** Of the 16 hours the first used 16 but one over the long weekend, the second 10 and the third 3. */
    @BeforeEach
    void threeIssues() {
        deciding.calendar(calendar());
        deciding.promised(defined(resolution(16, AWAITING_REQUESTER)));
        deciding.issue(opened(1, NORTH, at("2026-07-02T15:00")), resolved(1, at("2026-07-07T12:00")));
        deciding.issue(
                opened(2, SOUTH, at("2026-07-06T08:00")),
                asked(2, 1, at("2026-07-06T10:00")),
                answered(2, 1, at("2026-07-08T10:00")),
                resolved(2, at("2026-07-09T09:00")));
        deciding.issue(
                opened(3, NORTH, at("2026-07-08T08:00")),
                classified(3, Priority.CRITICAL, at("2026-07-08T09:00")),
                resolved(3, at("2026-07-08T11:00")));
    }

    @Test
    void the_promise_in_force_decides_what_was_decided() throws Exception {
        history.happened(ordered(resolution(16, AWAITING_REQUESTER)));
        run.work();
        var found = run.found(NAME);
        assertThat(found.backTest().state()).isEqualTo(BackTestState.DONE);
        assertThat(found.changes()).singleElement().satisfies(all -> {
            assertThat(all.change()).isEqualTo(Change.SAME);
            assertThat(all.was()).isEqualTo("MET");
            assertThat(all.things()).isEqualTo(3);
        });
        assertThat(run.differences(NAME)).isEmpty();
    }

    @Test
    void a_tighter_promise_would_have_been_missed_where_counting_by_hand_says_so() throws Exception {
        history.happened(ordered(resolution(12, AWAITING_REQUESTER)));
        run.work();
        assertThat(run.differences(NAME))
                .extracting(BackTestDifference::item, BackTestDifference::change)
                .containsExactly(tuple("iss-1", Change.OUTCOME), tuple("iss-2", Change.DUE));
        var first = run.differences(NAME).getFirst();
        assertThat(first.part()).isEqualTo("resolution");
        assertThat(first.market()).isEqualTo(NORTH);
        assertThat(first.was().outcome()).isEqualTo("MET");
        assertThat(first.was().due()).isEqualTo(at("2026-07-07T13:00"));
        assertThat(first.was().first()).isEqualTo(4);
        assertThat(first.was().last()).isEqualTo(6);
        assertThat(first.wouldBe().outcome()).isEqualTo("MISSED");
        assertThat(first.wouldBe().due()).isEqualTo(at("2026-07-07T09:00"));
        assertThat(first.wouldBe().brokenAt()).isEqualTo(at("2026-07-07T09:00"));
        assertThat(first.wouldBe().first()).isEqualTo(3);
        var second = run.differences(NAME).getLast();
        assertThat(second.was().due()).isEqualTo(at("2026-07-09T15:00"));
        assertThat(second.wouldBe().due()).isEqualTo(at("2026-07-09T11:00"));
    }

    @Test
    void attainment_is_told_then_and_now_by_month_and_priority() throws Exception {
        history.happened(ordered(resolution(12)));
        run.work();
        var found = run.found(NAME);
        assertThat(found.byMonth()).singleElement().satisfies(july -> {
            assertThat(july.month()).isEqualTo("2026-07");
            assertThat(List.of(july.wasMet(), july.wasMissed(), july.wouldBeMet(), july.wouldBeMissed()))
                    .containsExactly(3L, 0L, 1L, 2L); // without pauses the second is missed too
            assertThat(requireNonNull(july.wouldBe()).share()).isEqualTo(1 / 3.0);
            assertThat(july.wouldBe().low()).isCloseTo(0.0615, within(0.0001));
        });
        assertThat(found.byPriority())
                .extracting(BackTestFindings.Kept::priority, BackTestFindings.Kept::wouldBeMissed)
                .containsExactlyInAnyOrder(tuple(null, 2L), tuple(Priority.CRITICAL, 0L));
        assertThat(found.proposal().path("clocks").path(0).path("target").asString())
                .isEqualTo("PT12H");
    }

    @Test
    void what_began_outside_the_period_is_left_out() throws Exception {
        var whole = ordered(resolution(1));
        history.happened(new SlaBackTestOrdered(
                whole.backTest(),
                whole.definition(),
                whole.calendar(),
                whole.clocks(),
                at("2026-07-06T08:00"),
                at("2026-07-08T08:00"),
                null,
                whole.at()));
        run.work();
        assertThat(run.differences(NAME)).extracting(BackTestDifference::item).containsExactly("iss-2");
    }

    @Test
    void a_decision_against_the_rule_is_seen() throws Exception {
        deciding.issue(opened(4, NORTH, at("2026-07-13T08:00")));
        deciding.decided(
                clocks(4),
                List.of(new SlaMet(clocks(4), "resolution", Duration.ofHours(1), DANA, at("2026-07-13T09:00"))));
        history.happened(ordered(resolution(16, AWAITING_REQUESTER)));
        run.work();
        assertThat(run.differences(NAME)).singleElement().satisfies(difference -> {
            assertThat(difference.item()).isEqualTo("iss-4");
            assertThat(difference.was().outcome()).isEqualTo("MET");
            assertThat(difference.wouldBe().outcome()).isEqualTo("OPEN");
        });
    }
}
