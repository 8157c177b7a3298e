package org.attestry.query.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.sla.Ticked.at;

import java.time.Duration;
import java.util.List;
import org.attestry.events.sla.CalendarEvent.ClosureAdded;
import org.attestry.events.sla.CalendarEvent.ClosureRemoved;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.ClosureId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.SlaDefinitionEvent.SlaDefined;
import org.attestry.events.sla.SlaDefinitionEvent.SlaRetired;
import org.attestry.events.sla.SlaDefinitionEvent.SlaRevised;
import org.attestry.events.sla.SlaSubject;
import org.attestry.query.kernel.History;
import org.attestry.query.sla.ListedCalendar.Closure;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What was ever promised, and by which calendars. */
final class PromiseBookIT {

    private static final ClockRule RULE = new ClockRule(
            "resolution",
            List.of(Milestone.OPENED),
            List.of(Milestone.RESOLVED),
            Duration.ofHours(8),
            List.of(),
            List.of(),
            null,
            null,
            List.of());

    @AutoClose
    private final History history = History.seenBy(new PromiseBook());

    @Test
    void each_version_holds_until_the_next_one() {
        var issues = SlaSubject.ISSUES.definition();
        var july = at("2026-07-01T00:00");
        var august = at("2026-08-01T00:00");
        var september = at("2026-09-01T00:00");
        history.happened(
                new SlaDefined(issues, 1, CalendarId.PLAN, List.of(RULE), july, july),
                new SlaRevised(issues, 2, CalendarId.PLAN, List.of(RULE), "Agreed", august, july),
                new SlaRetired(issues, "Sold", september, july));
        assertThat(history.ask(new FindSlaDefinitions(null)))
                .containsExactly(
                        new MadePromise(issues, 1, CalendarId.PLAN, List.of(RULE), null, july, august),
                        new MadePromise(issues, 2, CalendarId.PLAN, List.of(RULE), "Agreed", august, september),
                        new MadePromise(issues, null, null, null, "Sold", september, null));
    }

    @Test
    void a_calendar_shows_its_holidays_and_closures() {
        var from = at("2026-10-08T00:00");
        var until = at("2026-10-10T00:00");
        var storm = new ClosureId("cls-storm");
        history.happened(
                Ticked.calendar(),
                new ClosureAdded(CalendarId.PLAN, storm, from, until, "Hurricane", from),
                new ClosureAdded(
                        CalendarId.PLAN, new ClosureId("cls-flood"), until, until.plusSeconds(60), "Flood", from),
                new ClosureRemoved(CalendarId.PLAN, storm, "It went by", until));
        assertThat(history.ask(new FindCalendars(null))).singleElement().satisfies(plan -> {
            assertThat(plan.hours()).isEqualTo(Ticked.calendar().hours());
            assertThat(plan.holidays()).isEqualTo(Ticked.calendar().holidays());
            assertThat(plan.closures()).hasSize(2).contains(new Closure(storm, from, until, "Hurricane", "It went by"));
        });
    }
}
