package org.attestry.command.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.events.sla.Milestone.OPENED;
import static org.attestry.events.sla.Milestone.RESOLVED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.SlaDefinitionEvent.SlaDefined;
import org.attestry.events.sla.SlaDefinitionEvent.SlaRetired;
import org.attestry.events.sla.SlaDefinitionEvent.SlaRevised;
import org.attestry.events.sla.SlaDefinitionId;
import org.attestry.events.sla.SlaSubject;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class DefineSlaTest {

    private static final SlaDefinitionId ISSUES = SlaSubject.ISSUES.definition();
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant JULY = Instant.parse("2026-07-01T04:00:00Z");
    private static final Instant AUGUST = Instant.parse("2026-08-01T04:00:00Z");
    private static final PromisedClock RESOLUTION = clock("resolution", HOUR.multipliedBy(8), OPENED, RESOLVED);
    private static final SlaDefined DEFINED =
            new SlaDefined(ISSUES, 1, CalendarId.PLAN, List.of(RESOLUTION.rule()), JULY, NOW);
    private static final SlaRetired RETIRED = new SlaRetired(ISSUES, "Sold", AUGUST, NOW);

    private static PromisedClock clock(String name, Duration target, Milestone start, Milestone stop) {
        return new PromisedClock(name, List.of(start), List.of(stop), target, null, null, null, null, null);
    }

    private static DefineSla define(PromisedClock... clocks) {
        return new DefineSla(ISSUES, CalendarId.PLAN, List.of(clocks), JULY);
    }

    private static ReviseSla revise(int version, Instant from) {
        return new ReviseSla(ISSUES, version, CalendarId.PLAN, List.of(RESOLUTION), "Agreed", from);
    }

    private static Story.Outcome<SlaDefinition> when(Object command, Event... past) {
        return Story.given(SlaDefinition.class, past)
                .by(caller("stf-ola", Role.OFFICER))
                .when(command);
    }

    @Test
    void a_promise_is_made_once_and_then_revised() {
        when(define(RESOLUTION)).then(DEFINED);
        when(define(RESOLUTION), DEFINED).isNoNews();
        when(define(clock("resolution", HOUR, OPENED, RESOLVED)), DEFINED).isRefused(SlaRefusal.ALREADY_DEFINED);
        var revised = new SlaRevised(ISSUES, 2, CalendarId.PLAN, List.of(RESOLUTION.rule()), "Agreed", AUGUST, NOW);
        when(revise(2, AUGUST), DEFINED).then(revised);
        when(revise(2, AUGUST), DEFINED, revised).isNoNews();
    }

    @Test
    void versions_follow_each_other_in_number_and_in_time() {
        when(revise(3, AUGUST), DEFINED).isRefused(SlaRefusal.NOT_THE_NEXT_VERSION);
        when(revise(2, JULY), DEFINED).isRefused(SlaRefusal.NOT_AFTER_THE_LATEST);
        when(revise(2, AUGUST)).isRefused(SlaRefusal.NOT_DEFINED);
        when(revise(2, AUGUST), DEFINED, RETIRED).isRefused(SlaRefusal.RETIRED);
    }

    @Test
    void a_retired_promise_may_be_made_anew() {
        var retire = new RetireSla(ISSUES, "Sold", AUGUST);
        when(retire, DEFINED).then(RETIRED);
        when(retire, DEFINED, RETIRED).isNoNews();
        when(new RetireSla(ISSUES, "Other", AUGUST), DEFINED, RETIRED).isRefused(SlaRefusal.RETIRED);
        when(retire).isRefused(SlaRefusal.NOT_DEFINED);
        when(define(RESOLUTION), DEFINED, RETIRED).isRefused(SlaRefusal.NOT_AFTER_THE_LATEST);
        var later = AUGUST.plusSeconds(1);
        when(new DefineSla(ISSUES, CalendarId.PLAN, List.of(RESOLUTION), later), DEFINED, RETIRED)
                .then(new SlaDefined(ISSUES, 2, CalendarId.PLAN, List.of(RESOLUTION.rule()), later, NOW));
    }

    @Test
    void promises_are_made_for_what_the_product_knows() {
        var other = new SlaDefinitionId("sla-lunch");
        when(new DefineSla(other, CalendarId.PLAN, null, JULY)).isRefused(SlaRefusal.UNKNOWN_SUBJECT);
    }

    @Test
    void who_says_nothing_of_clocks_promises_what_the_plan_usually_does() {
        var exceptions = SlaSubject.EXCEPTIONS.definition();
        var usual = StandardClocks.of(SlaSubject.EXCEPTIONS);
        assertThat(usual)
                .extracting(r -> r.clock() + " " + r.target())
                .containsExactly("triage PT9H", "vetting PT45H", "approval PT27H");
        when(new DefineSla(exceptions, CalendarId.PLAN, null, JULY))
                .then(new SlaDefined(exceptions, 1, CalendarId.PLAN, usual, JULY, NOW));
    }

    @Test
    void what_the_plan_usually_promises_makes_sense() {
        for (var subject : SlaSubject.values()) {
            PromiseCheck.of(subject, StandardClocks.of(subject));
        }
    }
}
