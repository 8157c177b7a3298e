package org.attestry.command.sla;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.LadderStep;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.PriorityTarget;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a promise.
 *
 * @param clock what it is called, for instance response or resolution
 * @param starts the points that start it
 * @param stops the points that stop it
 * @param target how much business time is promised
 * @param byPriority how much is promised instead for these priorities
 * @param pauses for what it may stand still; missing: for nothing
 * @param mostPauses how often it may stand still; missing: as often as needed
 * @param longestPause how much business time it may stand still in all; missing: as long as needed
 * @param ladder who is told when; missing: the plan's own ladder
 */
public record PromisedClock(
        @Size(max = 30) @Pattern(regexp = "[a-z]+(-[a-z]+)*", message = "must be small letters, with hyphens between")
        String clock,

        @Size(min = 1, max = 20) List<Milestone> starts,
        @Size(min = 1, max = 20) List<Milestone> stops,
        Duration target,
        @Nullable @Size(max = 10) List<@Valid PriorityTarget> byPriority,
        @Nullable @Size(max = 10) List<PauseReason> pauses,
        @Nullable @Min(1) @Max(1000) Integer mostPauses,
        @Nullable Duration longestPause,
        @Nullable @Size(max = 20) List<@Valid LadderStep> ladder) {

    /** With what is missing filled in. */
    ClockRule rule() {
        return new ClockRule(
                clock,
                starts,
                stops,
                target,
                Objects.requireNonNullElse(byPriority, List.of()),
                Objects.requireNonNullElse(pauses, List.of()),
                mostPauses,
                longestPause,
                Objects.requireNonNullElse(ladder, StandardClocks.LADDER));
    }
}
