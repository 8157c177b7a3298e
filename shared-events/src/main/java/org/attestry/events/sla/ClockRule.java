package org.attestry.events.sla;

import java.time.Duration;
import java.util.List;
import org.attestry.events.issues.Priority;
import org.jspecify.annotations.Nullable;

/**
 * How one clock of a promise runs.
 *
 * @param clock what it is called, for instance {@code response}
 * @param starts the points that start it
 * @param stops the points that stop it
 * @param target how much business time is promised
 * @param byPriority how much is promised instead for these priorities
 * @param pauses for what it may stand still
 * @param mostPauses how often it may stand still, if that is limited; later pauses do not count
 * @param longestPause how much business time it may stand still in all, if that is limited; then it goes on by itself
 * @param ladder who is told when, in growing order
 */
public record ClockRule(
        String clock,
        List<Milestone> starts,
        List<Milestone> stops,
        Duration target,
        List<PriorityTarget> byPriority,
        List<PauseReason> pauses,
        @Nullable Integer mostPauses,
        @Nullable Duration longestPause,
        List<LadderStep> ladder) {

    public ClockRule {
        starts = List.copyOf(starts);
        stops = List.copyOf(stops);
        byPriority = List.copyOf(byPriority);
        pauses = List.copyOf(pauses);
        ladder = List.copyOf(ladder);
    }

    /** What is promised at a priority, or as long as there is none. */
    public Duration targetAt(@Nullable Priority priority) {
        return byPriority.stream()
                .filter(p -> p.priority() == priority)
                .map(PriorityTarget::target)
                .findFirst()
                .orElse(target);
    }
}
