package org.attestry.command.implementation;

import static org.attestry.command.implementation.Orders.*;
import static org.attestry.command.implementation.Outcomes.*;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Story.given;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.implementation.VerificationEvent.ImplementationDeviates;
import org.attestry.events.implementation.VerificationEvent.LoopClosed;
import org.attestry.events.implementation.VerificationEvent.OutcomeNotAchieved;
import org.attestry.events.implementation.WorkEvent.ImplementationPlanned;
import org.attestry.events.implementation.WorkEvent.ImplementationReported;
import org.attestry.events.implementation.WorkEvent.ImplementationUnblocked;
import org.junit.jupiter.api.Test;

/** From the plan to the closed loop. */
class PuttingIntoEffectTest {

    private static final Event[] REPORTED = {communicated(), acknowledged(), plan(), started(), reported()};
    private static final Event[] CONFIRMED = {
        communicated(), acknowledged(), plan(), started(), reported(), verified(), confirmed()
    };

    @Test
    void a_plan_is_due_neither_in_the_past_nor_after_the_end_of_the_exception() {
        var story = given(Implementation.class, communicated(), acknowledged());
        story.by(IMMA).when(planning("2026-07-09")).isRefused(ImplementationRefusal.DUE_IN_THE_PAST);
        story.by(IMMA).when(planning("2027-01-01")).isRefused(ImplementationRefusal.DUE_AFTER_END);
        story.by(later(IMMA, "2026-08-01T03:00:00Z"))
                .when(planning("2026-07-31"))
                .then(planAt("2026-08-01T03:00:00Z"));
    }

    @Test
    void what_is_blocked_is_not_reported_until_the_block_is_cleared() {
        var report = new ReportImplemented(ORDER, "Change 4711", HASH);
        given(Implementation.class, communicated(), acknowledged(), plan(), started(), blocked())
                .by(IVAN)
                .when(report)
                .isRefused(ImplementationRefusal.BLOCKED);
        var cleared = new ImplementationUnblocked(ORDER, 1, "Access given", IVAN.staff(), NOW);
        var after = given(Implementation.class, communicated(), acknowledged(), plan(), started(), blocked(), cleared);
        after.by(IVAN).when(report).then(reported());
        after.by(IVAN).when(new BlockImplementation(ORDER, 1, "Again")).isRefused(ImplementationRefusal.NUMBER_TAKEN);
    }

    @Test
    void nobody_reports_terms_other_than_the_approved_ones() {
        given(Implementation.class, communicated(), acknowledged(), plan(), started())
                .by(IVAN)
                .when(new ReportImplemented(
                        ORDER, "Change 4711", terms(LAST.plusDays(1)).hash()))
                .isRefused(ImplementationRefusal.OTHER_TERMS);
    }

    @Test
    void the_implementer_never_verifies() {
        var verify = new VerifyImplementation(ORDER, TERMS);
        refusedAsOwnWork(given(Implementation.class, REPORTED), verify, IVAN);
        refusedAsOwnWork(given(Implementation.class, REPORTED), verify, actingFor(INES, "stf-ivan"));
        var forImma = new ImplementationReported(ORDER, "Change 4711", HASH, INES.staff(), IMMA.staff(), NOW);
        refusedAsOwnWork(
                given(Implementation.class, communicated(), acknowledged(), plan(), started(), forImma), verify, IMMA);
    }

    @Test
    void verification_compares_the_hash_and_names_the_terms_that_differ() {
        var found = terms(LAST.plusDays(1));
        given(Implementation.class, REPORTED)
                .by(INES)
                .when(new VerifyImplementation(ORDER, found))
                .then(new ImplementationDeviates(ORDER, HASH, found.hash(), List.of("until"), INES.staff(), null, NOW));
        given(Implementation.class, REPORTED)
                .by(INES)
                .when(new VerifyImplementation(ORDER, TERMS))
                .then(verified());
    }

    @Test
    void drift_that_was_put_right_is_reported_and_verified_again() {
        given(
                        Implementation.class,
                        communicated(),
                        acknowledged(),
                        plan(),
                        started(),
                        reported(),
                        deviates(),
                        reported())
                .by(INES)
                .when(new VerifyImplementation(ORDER, terms(LAST.plusDays(1))))
                .then(deviates());
    }

    @Test
    void the_implementer_checks_no_effect_and_closes_no_loop() {
        var verifiedWork = new Event[] {communicated(), acknowledged(), plan(), started(), byOlga(), verified()};
        refusedAsOwnWork(given(Implementation.class, verifiedWork), new CheckEffect(ORDER, true, "It works"), OLGA);
        var confirmedWork =
                new Event[] {communicated(), acknowledged(), plan(), started(), byOlga(), verified(), confirmed()};
        refusedAsOwnWork(given(Implementation.class, confirmedWork), new CloseLoop(ORDER), OLGA);
    }

    @Test
    void no_loop_is_closed_before_its_outcome_is_confirmed() {
        var missed = new OutcomeNotAchieved(ORDER, "No effect", OLGA.staff(), NOW);
        given(Implementation.class, communicated(), acknowledged(), plan(), started(), reported(), verified(), missed)
                .by(OLGA)
                .when(new CloseLoop(ORDER))
                .isRefused(ImplementationRefusal.AWAITS_EFFECT_CHECK);
        given(Implementation.class, communicated(), acknowledged(), plan(), started(), reported(), verified(), missed)
                .by(OLGA)
                .when(new CheckEffect(ORDER, true, "It works"))
                .then(confirmed());
    }

    @Test
    void a_closed_loop_tells_the_business_time_since_the_approval() {
        var monday = Instant.parse("2026-07-13T14:00:00Z");
        given(Implementation.class, CONFIRMED)
                .by(later(OLGA, "2026-07-13T14:00:00Z"))
                .when(new CloseLoop(ORDER))
                .then(new LoopClosed(ORDER, NOW, 9 * 60, OLGA.staff(), null, monday));
    }

    private static ImplementationReported byOlga() {
        return new ImplementationReported(ORDER, "Change 4711", HASH, OLGA.staff(), null, NOW);
    }

    private static Event planAt(String moment) {
        var p = plan();
        return new ImplementationPlanned(
                p.implementation(), p.owner(), p.parts(), p.dueBy(), p.plannedBy(), Instant.parse(moment));
    }

    private static void refusedAsOwnWork(Story<Implementation> story, Object command, Caller by) {
        story.by(by).when(command).isRefused(ImplementationRefusal.OWN_WORK);
    }
}
