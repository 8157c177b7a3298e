package org.attestry.query.views;

import org.attestry.events.views.RebuildEvent;
import org.attestry.events.views.RebuildEvent.ViewRebuildAbandoned;
import org.attestry.events.views.RebuildEvent.ViewRebuildOrdered;
import org.attestry.events.views.RebuildEvent.ViewRebuildPromoted;
import org.attestry.events.views.RebuildEvent.ViewRebuildRolledBack;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Row;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Select;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What was decided about rebuilds. How far they are is no part of history and stands beside it. */
@View(name = "views.rebuilds", version = 1)
@Tables("""
    create table rebuild (
        rebuild text collate "C" primary key,
        views text[] not null,
        second_person boolean not null,
        ordered_by text not null,
        ordered_at timestamptz not null,
        ordered bigint not null unique,
        decision text not null,
        decided bigint not null,
        decided_by text,
        decided_at timestamptz not null,
        chosen text,
        reason text
    );
    """)
final class Rebuilds {

    @EventHandler
    void on(RebuildEvent event, Rows rows, Trail trail) {
        switch (event) {
            case ViewRebuildOrdered e ->
                decision(rows.put("rebuild", e.rebuild()), "ORDERED", trail)
                        .set("views", e.views())
                        .set("second_person", e.secondPerson())
                        .set("ordered_by", e.orderedBy())
                        .set("ordered_at", e.at())
                        .set("ordered", trail.position())
                        .set("decided_at", e.at());
            case ViewRebuildPromoted e ->
                decision(rows.change("rebuild", e.rebuild()), "PROMOTED", trail)
                        .set("chosen", e.digest())
                        .set("decided_at", e.at());
            case ViewRebuildRolledBack e ->
                decision(rows.change("rebuild", e.rebuild()), "ROLLED_BACK", trail)
                        .set("reason", e.reason())
                        .set("decided_at", e.at());
            case ViewRebuildAbandoned e ->
                decision(rows.change("rebuild", e.rebuild()), "ABANDONED", trail)
                        .set("reason", e.reason())
                        .set("decided_at", e.at());
        }
    }

    private static Row decision(Row row, String decision, Trail trail) {
        return row.set("decision", decision)
                .set("decided", trail.position())
                .set("decided_by", trail.actor())
                .set("reason", null);
    }

    @QueryHandler
    Page<ViewRebuild> find(FindRebuilds query, Answering sql) {
        return all(sql, "b.found || '{\"changes\": []}'")
                .where("state = :state")
                .newest("ordered")
                .page(ViewRebuild.class);
    }

    @QueryHandler
    ViewRebuild find(FindRebuild query, Answering sql) {
        return all(sql, "b.found").where("rebuild = :rebuild").one(ViewRebuild.class);
    }

    private static Select all(Answering sql, String found) {
        return sql.select("""
            select r.*, w.done, w.up_to, w.per_second, w.began_at, w.ready_at, w.digest, w.trouble,
                case when s.state = 'BUILDING' and w.per_second > 0
                    then date_trunc('second', clock_timestamp() + make_interval(secs => (w.up_to - w.done) / w.per_second))
                    end as expected_at,
                s.state, coalesce(b.built, '[]') as built
            from rebuild r
            left join views_work.rebuild w on w.rebuild = r.rebuild
            left join lateral (select jsonb_agg(%s order by b.view) as built
                from views_work.rebuilt b where b.rebuild = r.rebuild) b on true
            left join lateral (select array_agg(h.stage) as stages
                from views_work.home h where h.rebuild = r.rebuild) h on true
            cross join lateral (select case
                when w.rebuild is null then case r.decision when 'ABANDONED' then 'ABANDONED' else 'ORDERED' end
                when w.state <> 'READY' then w.state
                when 'SERVING' = any (h.stages) then 'SERVING'
                when r.decision = 'PROMOTED' then
                    case when 'READY' = any (h.stages) then 'PROMOTING' else 'REPLACED' end
                when r.decision = 'ROLLED_BACK' then 'ROLLED_BACK'
                else 'READY' end as state) s\
            """.formatted(found));
    }
}
