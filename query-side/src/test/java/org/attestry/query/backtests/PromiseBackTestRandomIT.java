package org.attestry.query.backtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.events.sla.PauseReason.AWAITING_REQUESTER;
import static org.attestry.query.backtests.Promising.DANA;
import static org.attestry.query.backtests.Promising.NORTH;
import static org.attestry.query.backtests.Promising.answered;
import static org.attestry.query.backtests.Promising.asked;
import static org.attestry.query.backtests.Promising.calendar;
import static org.attestry.query.backtests.Promising.classified;
import static org.attestry.query.backtests.Promising.clocks;
import static org.attestry.query.backtests.Promising.defined;
import static org.attestry.query.backtests.Promising.opened;
import static org.attestry.query.backtests.Promising.ordered;
import static org.attestry.query.backtests.Promising.reopened;
import static org.attestry.query.backtests.Promising.resolution;
import static org.attestry.query.backtests.Promising.resolved;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.CalendarEvent.CalendarPublished;
import org.attestry.events.sla.CalendarEvent.ClosureAdded;
import org.attestry.events.sla.CalendarEvent.ClosureRemoved;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockStepEvent.LadderStepTaken;
import org.attestry.events.sla.ClosureId;
import org.attestry.events.sla.Notified;
import org.attestry.events.sla.OpeningHours;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happened, the promise that was in force decides again what was decided, to the moment and to the step. */
@Timeout(60)
final class PromiseBackTestRandomIT {

    @AutoClose
    private final History history = History.seenBy(new BackTests());

    private final Deciding deciding = new Deciding(history);
    private final BackTestRun run = new BackTestRun(history, 2);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_promise_in_force_decides_whatever_happened_as_it_was_decided(long seed) throws Exception {
        var chance = new Random(seed);
        deciding.calendar(seed == 3 ? allDayAndNight() : calendar());
        deciding.promised(defined(resolution(16, AWAITING_REQUESTER)));
        for (int n = 1; n <= 30; n++) {
            // some long ago, some so lately that their alarms ring by now
            var began = chance.nextInt(3) > 0
                    ? Promising.at("2026-07-01T08:00").plus(Duration.ofMinutes(chance.nextInt(20_000)))
                    : Deciding.now().minus(Duration.ofHours(23));
            live(n, began, chance);
            if (n % 10 == 0) {
                closures(n, chance);
            }
        }
        history.happened(ordered(resolution(16, AWAITING_REQUESTER)));
        run.work();
        assertThat(run.differences("bts-tighter")).isEmpty();
        assertThat(run.found("bts-tighter").changes())
                .extracting(BackTestFindings.Changed::was)
                .contains("MET", "MISSED");
        if (seed == 3) {
            assertThat(run.found("bts-tighter").changes())
                    .extracting(BackTestFindings.Changed::was)
                    .contains("OVERRUN");
        }
    }

    private void live(int n, Instant began, Random chance) {
        var now = began;
        deciding.issue(opened(n, NORTH, now));
        for (int i = 0, question = 1; i < chance.nextInt(10); i++) {
            now = later(now, chance);
            switch (chance.nextInt(8)) {
                case 0, 1 -> deciding.issue(asked(n, question, now));
                case 2, 3 -> deciding.issue(answered(n, question++, now));
                case 4 ->
                    deciding.issue(classified(n, List.of(Priority.values()).get(chance.nextInt(4)), now));
                case 5 -> deciding.issue(resolved(n, now));
                case 6 -> deciding.issue(reopened(n, chance.nextBoolean(), now));
                default -> people(n, now, chance);
            }
        }
        if (chance.nextInt(4) > 0) {
            deciding.issue(resolved(n, later(now, chance)));
        }
        deciding.ring(clocks(n));
    }

    /** Never into the future: nobody told of that. */
    private static Instant later(Instant now, Random chance) {
        var later = now.plus(Duration.ofMinutes(chance.nextInt(900)));
        return later.isAfter(Deciding.now()) ? now : later;
    }

    /** Somebody promises something else to one thing, or cannot wait for a step. */
    private void people(int n, Instant now, Random chance) {
        deciding.ring(clocks(n));
        for (var clock : deciding.clocks(clocks(n)).live()) {
            var ticking = deciding.looking(clocks(n), now, now).ticking(clock).upTo(now);
            var target = Duration.ofHours(5 + chance.nextInt(5));
            if (chance.nextBoolean() && !clock.target().equals(target)) {
                ticking.retarget(clock.priority(), target, DANA, "Agreed", now);
            } else if (!clock.took(100)) {
                var tell = List.of(Notified.MANAGER);
                var name = clock.start().clock();
                ticking.say(heading -> new LadderStepTaken(clocks(n), name, 100, tell, DANA, "Now", heading, now));
            }
            deciding.decided(clocks(n), ticking.news());
        }
    }

    private void closures(int n, Random chance) {
        var closure = new ClosureId("cls-" + n);
        var from = Deciding.now().minus(Duration.ofHours(chance.nextInt(40)));
        var until = from.plus(Duration.ofHours(10));
        deciding.calendar(new ClosureAdded(CalendarId.PLAN, closure, from, until, "Storm", from));
        if (chance.nextBoolean()) {
            deciding.calendar(new ClosureRemoved(CalendarId.PLAN, closure, "It passed", from));
        }
    }

    private static CalendarPublished allDayAndNight() {
        var hours = Stream.of(DayOfWeek.values())
                .map(day -> new OpeningHours(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                .toList();
        return new CalendarPublished(
                CalendarId.PLAN, 1, ZoneOffset.UTC, hours, List.of(), 2026, 2026, Promising.LONG_AGO);
    }
}
