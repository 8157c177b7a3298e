package org.attestry.command.sla;

import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.events.sla.Milestone.OPENED;
import static org.attestry.events.sla.Milestone.RESOLVED;
import static org.attestry.events.sla.Milestone.RESPONDED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.LadderStep;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.Notified;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.PriorityTarget;
import org.attestry.events.sla.SlaDefinitionId;
import org.attestry.events.sla.SlaSubject;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes no sense is not promised. */
class PromiseCheckTest {

    private static final SlaDefinitionId ISSUES = SlaSubject.ISSUES.definition();
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant JULY = Instant.parse("2026-07-01T04:00:00Z");
    private static final PromisedClock RESOLUTION = clock("resolution", HOUR.multipliedBy(8), OPENED, RESOLVED);

    private static PromisedClock clock(String name, Duration target, Milestone start, Milestone stop) {
        return new PromisedClock(name, List.of(start), List.of(stop), target, null, null, null, null, null);
    }

    private static DefineSla define(PromisedClock... clocks) {
        return new DefineSla(ISSUES, CalendarId.PLAN, List.of(clocks), JULY);
    }

    private static Story.Outcome<SlaDefinition> when(Object command, Event... past) {
        return Story.given(SlaDefinition.class, past)
                .by(caller("stf-ola", Role.OFFICER))
                .when(command);
    }

    @Test
    void a_response_is_promised_no_later_than_the_resolution() {
        var response = clock("response", HOUR.multipliedBy(9), OPENED, RESPONDED);
        when(define(response, RESOLUTION)).isRefused(SlaRefusal.RESPONSE_AFTER_RESOLUTION);
        var critical = new PromisedClock(
                "resolution",
                List.of(OPENED),
                List.of(RESOLVED),
                HOUR.multipliedBy(10),
                List.of(new PriorityTarget(Priority.CRITICAL, HOUR)),
                null,
                null,
                null,
                null);
        when(define(response, critical)).isRefused(SlaRefusal.RESPONSE_AFTER_RESOLUTION);
    }

    @Test
    void nonsense_is_refused_clock_by_clock() {
        when(define(RESOLUTION, RESOLUTION)).isRefused(SlaRefusal.CLOCK_TWICE);
        when(define(clock("triage", HOUR, Milestone.REQUESTED, RESOLVED))).isRefused(SlaRefusal.WRONG_MILESTONE);
        when(define(clock("loop", HOUR, OPENED, OPENED))).isRefused(SlaRefusal.STOPS_WHERE_IT_STARTS);
        when(define(clock("none", Duration.ZERO, OPENED, RESOLVED))).isRefused(SlaRefusal.TARGET_NOT_POSITIVE);
        when(define(clock("ages", Duration.ofDays(367), OPENED, RESOLVED))).isRefused(SlaRefusal.TARGET_NOT_POSITIVE);
        when(define(with(List.of(new PriorityTarget(Priority.LOW, HOUR), new PriorityTarget(Priority.LOW, HOUR)))))
                .isRefused(SlaRefusal.PRIORITY_TWICE);
        when(define(paused(List.of(), 3, null))).isRefused(SlaRefusal.PAUSE_CAP_WITHOUT_PAUSE);
        when(define(paused(List.of(PauseReason.FORCE_MAJEURE), null, Duration.ZERO)))
                .isRefused(SlaRefusal.TARGET_NOT_POSITIVE);
    }

    @Test
    void a_ladder_rises_and_tells_somebody() {
        var owner = List.of(Notified.OWNER);
        when(define(ladder(new LadderStep(75, owner), new LadderStep(75, owner))))
                .isRefused(SlaRefusal.LADDER_NOT_RISING);
        when(define(ladder(new LadderStep(0, owner)))).isRefused(SlaRefusal.LADDER_NOT_RISING);
        when(define(ladder(new LadderStep(1001, owner)))).isRefused(SlaRefusal.LADDER_NOT_RISING);
        when(define(ladder(new LadderStep(75, List.of())))).isRefused(SlaRefusal.NOBODY_TOLD);
        when(define(ladder(new LadderStep(75, List.of(Notified.LEAD, Notified.LEAD)))))
                .isRefused(SlaRefusal.NOBODY_TOLD);
    }

    private static PromisedClock with(List<PriorityTarget> targets) {
        return new PromisedClock("c", List.of(OPENED), List.of(RESOLVED), HOUR, targets, null, null, null, null);
    }

    private static PromisedClock paused(List<PauseReason> reasons, @Nullable Integer most, @Nullable Duration longest) {
        return new PromisedClock("c", List.of(OPENED), List.of(RESOLVED), HOUR, null, reasons, most, longest, null);
    }

    private static PromisedClock ladder(LadderStep... steps) {
        return new PromisedClock("c", List.of(OPENED), List.of(RESOLVED), HOUR, null, null, null, null, List.of(steps));
    }
}
