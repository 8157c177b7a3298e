package org.attestry.query.sla;

import java.util.List;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.CalendarEvent.CalendarPublished;
import org.attestry.events.sla.CalendarEvent.ClosureAdded;
import org.attestry.events.sla.CalendarEvent.ClosureRemoved;
import org.attestry.events.sla.SlaDefinitionEvent;
import org.attestry.events.sla.SlaDefinitionEvent.SlaDefined;
import org.attestry.events.sla.SlaDefinitionEvent.SlaRetired;
import org.attestry.events.sla.SlaDefinitionEvent.SlaRevised;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What was ever promised, and the calendars it is counted by. */
@View(name = "sla.promises", version = 1)
@Tables("""
    create table promise (
        position bigint primary key,
        definition text not null,
        version int,
        calendar text,
        clocks json,
        reason text,
        effective_from timestamptz not null
    );
    create table calendar (
        calendar text,
        version int,
        zone text not null,
        hours json not null,
        holidays json not null,
        first_year int not null,
        last_year int not null,
        primary key (calendar, version)
    );
    create table closure (
        calendar text,
        closure text,
        since timestamptz not null,
        until timestamptz not null,
        reason text not null,
        removed text,
        primary key (calendar, closure)
    );
    """)
final class PromiseBook {

    private static final String PROMISES = """
        select p.definition, p.version, p.calendar, p.clocks, p.reason, p.effective_from,
               lead(p.effective_from) over (partition by definition order by position) as until
        from promise p\
        """;

    private static final String CALENDARS = """
        select c.*, coalesce((
            select json_agg(json_build_object('closure', l.closure, 'from', to_char(l.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                'until', to_char(l.until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                'reason', l.reason, 'removed', l.removed) order by l.since, l.closure)
            from closure l where l.calendar = c.calendar), '[]') as closures
        from calendar c\
        """;

    @EventHandler
    void on(SlaDefinitionEvent event, Rows rows, Trail trail) {
        var row = rows.put("promise", trail.position())
                .set("definition", event.definition())
                .set("effective_from", event.effectiveFrom());
        switch (event) {
            case SlaDefined e ->
                row.set("version", e.version()).set("calendar", e.calendar()).set("clocks", e.clocks());
            case SlaRevised e ->
                row.set("version", e.version())
                        .set("calendar", e.calendar())
                        .set("clocks", e.clocks())
                        .set("reason", e.reason());
            case SlaRetired e -> row.set("reason", e.reason());
        }
    }

    @EventHandler
    void on(CalendarEvent event, Rows rows) {
        switch (event) {
            case CalendarPublished e ->
                rows.put("calendar", e.calendar(), e.version())
                        .set("zone", e.zone())
                        .set("hours", e.hours())
                        .set("holidays", e.holidays())
                        .set("first_year", e.firstYear())
                        .set("last_year", e.lastYear());
            case ClosureAdded e ->
                rows.put("closure", e.calendar(), e.closure())
                        .set("since", e.from())
                        .set("until", e.until())
                        .set("reason", e.reason());
            case ClosureRemoved e ->
                rows.change("closure", e.calendar(), e.closure()).set("removed", e.reason());
        }
    }

    @QueryHandler
    List<MadePromise> find(FindSlaDefinitions query, Answering sql) {
        return sql.select(PROMISES)
                .where("definition = :definition")
                .oldest("definition", "effective_from")
                .list(MadePromise.class);
    }

    @QueryHandler
    List<ListedCalendar> find(FindCalendars query, Answering sql) {
        return sql.select(CALENDARS)
                .where("calendar = :calendar")
                .oldest("calendar", "version")
                .list(ListedCalendar.class);
    }
}
