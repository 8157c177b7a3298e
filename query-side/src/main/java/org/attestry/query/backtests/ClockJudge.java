package org.attestry.query.backtests;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.implementation.HandOverEvent.ApprovalCommunicated;
import org.attestry.events.sla.ClockEndEvent.SlaCancelled;
import org.attestry.events.sla.ClockEndEvent.SlaMet;
import org.attestry.events.sla.ClockEndEvent.SlaMissed;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ClockStepEvent.LadderStepTaken;
import org.attestry.events.sla.SlaBackTestEvent.SlaBackTestOrdered;
import org.attestry.events.sla.clocks.Clock;
import org.attestry.query.kernel.Rows;
import org.jspecify.annotations.Nullable;

/** Holds the clocks of each thing against those that the proposal would have given it. */
final class ClockJudge implements Judge {

    private static final ZoneId OF_THE_PLAN = ZoneId.of("America/New_York");

    private record Side(@Nullable Clock clock, Verdict verdict) {}

    private final SlaBackTestOrdered order;
    private final Proposal proposed;
    private final Proposal promised;
    private final Calendars calendars;
    private final Told end;

    /**
     * Knows what holds for all things.
     *
     * @param said of promises and calendars
     * @param end the position at which history ends, with its moment
     */
    ClockJudge(SlaBackTestOrdered order, List<Told> said, Told end) {
        this.order = order;
        this.proposed = new Proposal(said, order);
        this.promised = new Proposal(said, null);
        this.calendars = new Calendars(said);
        this.end = end;
    }

    @Override
    public void judge(String item, List<Told> history, Rows rows) {
        var clocks = new ClockId("clk-" + item);
        var was = new ClockStory(clocks, promised, calendars).asDecided(history, end);
        var would = new ClockStory(clocks, proposed, calendars).asRuled(history, end);
        var names = new TreeSet<>(was.clocks().all().keySet());
        names.addAll(would.clocks().all().keySet());
        for (var name : names) {
            var before = side(was, name);
            var after = side(would, name);
            if (before.clock() != null || after.clock() != null) {
                write(rows, item, name, before, after, caseOf(item, history));
            }
        }
    }

    /** The clock, if it began in the period. */
    private Side side(Running running, String name) {
        var clock = running.clocks().all().get(name);
        if (clock == null || !Proposal.covers(order, clock.start().at())) {
            return new Side(null, Verdict.NONE);
        }
        var line = running.line(name).orElseThrow();
        var breach = clock.breach();
        var steps = clock.steps();
        var done = clock.end();
        var outcome = switch (done) {
            case null -> breach == null ? "OPEN" : "OVERRUN";
            case SlaMet met -> "MET";
            case SlaMissed missed -> "MISSED";
            case SlaCancelled cancelled -> "CANCELLED";
            default -> throw new IllegalStateException("A clock does not end with " + done);
        };
        return new Side(
                clock,
                new Verdict(
                        outcome,
                        line.due(),
                        breach == null ? null : breach.at(),
                        steps.isEmpty() ? null : highest(steps),
                        done == null ? null : done.at(),
                        null,
                        null,
                        line.first(),
                        line.last()));
    }

    private static int highest(List<LadderStepTaken> steps) {
        return steps.stream().mapToInt(LadderStepTaken::percent).max().orElseThrow();
    }

    private void write(Rows rows, String item, String name, Side was, Side would, @Nullable String caseId) {
        var known = Objects.requireNonNull(would.clock() == null ? was.clock() : would.clock());
        rows.put("judged", item, name)
                .set("change", change(was.verdict(), would.verdict()))
                .set("rule", known.start().rule())
                .set("market", known.start().market())
                .set("case_id", caseId)
                .set("was", was.verdict().outcome())
                .set("would_be", would.verdict().outcome())
                .set("was_verdict", was.verdict())
                .set("would_be_verdict", would.verdict())
                .set("was_month", month(was.verdict().doneAt()))
                .set("would_be_month", month(would.verdict().doneAt()))
                .set("was_priority", was.clock() == null ? null : was.clock().priority())
                .set(
                        "would_be_priority",
                        would.clock() == null ? null : would.clock().priority());
    }

    private static Change change(Verdict was, Verdict would) {
        if (!was.outcome().equals(would.outcome()) || (was.brokenAt() == null) != (would.brokenAt() == null)) {
            return Change.OUTCOME;
        }
        if (!Objects.equals(was.step(), would.step())) {
            return Change.WARNING;
        }
        return Objects.equals(was.due(), would.due()) ? Change.SAME : Change.DUE;
    }

    private static @Nullable String month(@Nullable Instant moment) {
        return moment == null
                ? null
                : YearMonth.from(moment.atZone(OF_THE_PLAN)).toString();
    }

    /** The exception that the thing is about, of which not everybody may know. */
    private static @Nullable String caseOf(String item, List<Told> history) {
        return history.stream()
                .flatMap(told -> switch (told.event()) {
                    case ExceptionEvent event -> Stream.of(item);
                    case ApprovalCommunicated event ->
                        Stream.of(event.terms().caseId().value());
                    default -> Stream.<String>empty();
                })
                .findFirst()
                .orElse(null);
    }
}
