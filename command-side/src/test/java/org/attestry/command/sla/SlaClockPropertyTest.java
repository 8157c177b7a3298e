package org.attestry.command.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.sla.Clocked.CLOCKS;
import static org.attestry.command.sla.Clocked.RESOLUTION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Callers;
import org.attestry.command.kernel.Refused;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.ClockEndEvent.SlaMet;
import org.attestry.events.sla.ClockEndEvent.SlaMissed;
import org.attestry.events.sla.ClockStepEvent.LadderStepTaken;
import org.attestry.events.sla.ClockStepEvent.SlaBreached;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.Clock;
import org.attestry.events.sla.clocks.ClockTime;
import org.attestry.events.sla.clocks.Clocks;

/** Whatever happens to a thing, and whenever somebody looks, its clock keeps its promises. */
class SlaClockPropertyTest {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(List.of(Clocked.calendar()));

    @Property(tries = 300)
    void whatever_is_said_a_clock_keeps_its_promises(@ForAll("sayings") List<Tuple2<String, Integer>> sayings) {
        var history = new ArrayList<SlaClockEvent>();
        var clocks = Clocks.NONE;
        var now = Clocked.START;
        for (var saying : sayings) {
            now = now.plus(Duration.ofMinutes(saying.get2()));
            for (var event : decide(saying.get1(), clocks, now)) {
                history.add(event);
                clocks = clocks.after(event);
                assertThat(event.at()).isBeforeOrEqualTo(now);
            }
            assertThat(clocks).isEqualTo(replayed(history));
            assertThat(decide(saying.get1(), clocks, now)).as("said again").isEmpty();
        }
        for (var clock : clocks.all().values()) {
            var name = clock.start().clock();
            var own = history.stream().filter(e -> e.clock().equals(name)).toList();
            assertThat(own).filteredOn(SlaBreached.class::isInstance).hasSizeLessThanOrEqualTo(1);
            assertThat(own.stream().filter(LadderStepTaken.class::isInstance).map(e -> ((LadderStepTaken) e).percent()))
                    .doesNotHaveDuplicates()
                    .isSorted();
            checkOutcome(clock, own);
        }
    }

    /** Looking often or never changes who is told, never how a clock ends. */
    @Property(tries = 300)
    void how_often_somebody_looks_changes_no_outcome(@ForAll("sayings") List<Tuple2<String, Integer>> sayings) {
        assertThat(outcomes(sayings, true)).isEqualTo(outcomes(sayings, false));
    }

    private static List<SlaClockEvent> outcomes(List<Tuple2<String, Integer>> sayings, boolean looking) {
        var clocks = Clocks.NONE;
        var found = new ArrayList<SlaClockEvent>();
        var now = Clocked.START;
        for (var saying : sayings) {
            now = now.plus(Duration.ofMinutes(saying.get2()));
            if (looking || !saying.get1().equals("look")) {
                for (var event : decide(saying.get1(), clocks, now)) {
                    clocks = clocks.after(event);
                    if (event instanceof SlaMet || event instanceof SlaMissed) {
                        found.add(event);
                    }
                }
            }
        }
        return found;
    }

    private static void checkOutcome(Clock clock, List<SlaClockEvent> own) {
        var breached = own.stream().anyMatch(SlaBreached.class::isInstance);
        switch (clock.end()) {
            case SlaMet met -> {
                assertThat(breached).isFalse();
                assertThat(met.consumed()).isLessThanOrEqualTo(clock.target());
                assertThat(met.consumed()).isEqualTo(new ClockTime(clock, Clocked.rule(), CALENDAR).consumed(met.at()));
            }
            case SlaMissed missed -> assertThat(breached).isTrue();
            case null, default -> {}
        }
    }

    @Provide
    Arbitrary<List<Tuple2<String, Integer>>> sayings() {
        var words = Arbitraries.frequency(
                Tuple.of(4, "open"),
                Tuple.of(4, "ask"),
                Tuple.of(4, "answer"),
                Tuple.of(2, "critical"),
                Tuple.of(2, "low"),
                Tuple.of(3, "resolve"),
                Tuple.of(2, "reopen"),
                Tuple.of(1, "cancel"),
                Tuple.of(6, "look"));
        return words.flatMap(word -> Arbitraries.integers().between(0, 3000).map(minutes -> Tuple.of(word, minutes)))
                .list()
                .ofMaxSize(25);
    }

    private static Clocks replayed(List<SlaClockEvent> history) {
        var clocks = Clocks.NONE;
        for (var event : history) {
            clocks = clocks.after(event);
        }
        return clocks;
    }

    private static List<SlaClockEvent> decide(String saying, Clocks clocks, Instant now) {
        Caller caller = Callers.at(Clocked.attestry("2026-11-24T15:00"), now);
        try {
            return switch (saying) {
                case "open" ->
                    new SignalClocks(CLOCKS, Milestone.OPENED, null, null, false, now).decide(clocks, caller);
                case "ask" -> new PauseClocks(CLOCKS, PauseReason.AWAITING_REQUESTER, now).decide(clocks, caller);
                case "answer" -> new ResumeClocks(CLOCKS, now).decide(clocks, caller);
                case "critical" -> new RetargetClocks(CLOCKS, Priority.CRITICAL, now).decide(clocks, caller);
                case "low" -> new RetargetClocks(CLOCKS, Priority.LOW, now).decide(clocks, caller);
                case "resolve" ->
                    new SignalClocks(CLOCKS, Milestone.RESOLVED, null, null, false, now).decide(clocks, caller);
                case "reopen" -> new ReopenClocks(CLOCKS, Milestone.RESOLVED, now).decide(clocks, caller);
                case "cancel" -> new CancelClocks(CLOCKS, null, "Merged", now).decide(clocks, caller);
                default -> new TellTime(CLOCKS, RESOLUTION).decide(clocks, caller);
            };
        } catch (Refused no) {
            throw new AssertionError("The product itself is never refused", no);
        }
    }
}
