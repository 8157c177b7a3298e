package org.attestry.command.sla;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attestry.command.kernel.Refused;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.LadderStep;
import org.attestry.events.sla.PriorityTarget;
import org.attestry.events.sla.SlaSubject;

/** Holds a promise against sense before it is made. */
final class PromiseCheck {

    private static final Duration LONGEST_TARGET = Duration.ofDays(366);
    private static final int HIGHEST_STEP = 1000;

    private PromiseCheck() {}

    /**
     * Looks at every clock by itself and at all of them together.
     *
     * @throws Refused naming the clock
     */
    static void of(SlaSubject subject, List<ClockRule> clocks) {
        if (hasTwice(clocks, ClockRule::clock)) {
            throw new Refused(SlaRefusal.CLOCK_TWICE);
        }
        clocks.forEach(rule -> check(subject, rule));
        find(clocks, "response")
                .ifPresent(response ->
                        find(clocks, "resolution").ifPresent(resolution -> checkOrder(response, resolution)));
    }

    private static void check(SlaSubject subject, ClockRule rule) {
        var points = Stream.concat(rule.starts().stream(), rule.stops().stream());
        refuseIf(points.anyMatch(p -> p.subject() != subject), SlaRefusal.WRONG_MILESTONE, rule);
        refuseIf(rule.starts().stream().anyMatch(rule.stops()::contains), SlaRefusal.STOPS_WHERE_IT_STARTS, rule);
        refuseIf(hasTwice(rule.byPriority(), PriorityTarget::priority), SlaRefusal.PRIORITY_TWICE, rule);
        var targets = Stream.concat(
                Stream.of(rule.target()), rule.byPriority().stream().map(PriorityTarget::target));
        refuseIf(targets.anyMatch(PromiseCheck::isNoTarget), SlaRefusal.TARGET_NOT_POSITIVE, rule);
        var capped = rule.mostPauses() != null || rule.longestPause() != null;
        refuseIf(capped && rule.pauses().isEmpty(), SlaRefusal.PAUSE_CAP_WITHOUT_PAUSE, rule);
        var longest = rule.longestPause();
        refuseIf(longest != null && isNoTarget(longest), SlaRefusal.TARGET_NOT_POSITIVE, rule);
        checkLadder(rule);
    }

    static boolean isNoTarget(Duration target) {
        return !target.isPositive() || target.compareTo(LONGEST_TARGET) > 0;
    }

    private static void checkLadder(ClockRule rule) {
        int before = 0;
        for (var step : rule.ladder()) {
            refuseIf(step.percent() <= before || step.percent() > HIGHEST_STEP, SlaRefusal.LADDER_NOT_RISING, rule);
            before = step.percent();
        }
        refuseIf(rule.ladder().stream().anyMatch(PromiseCheck::tellsNobodyOrTwice), SlaRefusal.NOBODY_TOLD, rule);
    }

    private static boolean tellsNobodyOrTwice(LadderStep step) {
        return step.tell().isEmpty()
                || Set.copyOf(step.tell()).size() < step.tell().size();
    }

    private static void checkOrder(ClockRule response, ClockRule resolution) {
        var later =
                Stream.of(Priority.values()).anyMatch(p -> response.targetAt(p).compareTo(resolution.targetAt(p)) > 0);
        var otherwise = response.target().compareTo(resolution.target()) > 0;
        refuseIf(later || otherwise, SlaRefusal.RESPONSE_AFTER_RESOLUTION, response);
    }

    private static Optional<ClockRule> find(List<ClockRule> clocks, String name) {
        return clocks.stream().filter(r -> r.clock().equals(name)).findFirst();
    }

    private static <T> boolean hasTwice(List<T> things, Function<T, Object> key) {
        var seen = new HashSet<>();
        return things.stream().map(key).anyMatch(k -> !seen.add(k));
    }

    private static void refuseIf(boolean wrong, SlaRefusal why, ClockRule rule) {
        if (wrong) {
            throw new Refused(why, "It is the clock \"%s\".".formatted(rule.clock()));
        }
    }
}
