package org.attestry.query.views;

import org.attestry.events.views.ScheduleEvent;
import org.attestry.events.views.ScheduleEvent.ScheduleEnded;
import org.attestry.events.views.ScheduleEvent.VerificationsDue;
import org.attestry.events.views.ScheduleEvent.VerificationsScheduled;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** By which schedules views are verified. */
@View(name = "views.schedules", version = 1)
@Tables("""
    create table schedule (
        schedule text collate "C" primary key,
        views text[] not null,
        every_days integer not null,
        runs integer not null default 0,
        next timestamptz,
        made_by text,
        ended_because text,
        made bigint not null unique
    );
    """)
final class Schedules {

    @EventHandler
    void on(ScheduleEvent event, Rows rows, Trail trail) {
        switch (event) {
            case VerificationsScheduled e ->
                rows.put("schedule", e.schedule())
                        .set("views", e.views())
                        .set("every_days", e.everyDays())
                        .set("next", e.first())
                        .set("made_by", trail.actor())
                        .set("made", trail.position());
            case VerificationsDue e ->
                rows.change("schedule", e.schedule()).set("runs", e.run()).set("next", e.next());
            case ScheduleEnded e ->
                rows.change("schedule", e.schedule()).set("next", null).set("ended_because", e.reason());
        }
    }

    @QueryHandler
    Page<VerificationSchedule> find(FindSchedules query, Answering sql) {
        return sql.from("schedule").newest("made").page(VerificationSchedule.class);
    }
}
