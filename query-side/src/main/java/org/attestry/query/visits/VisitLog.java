package org.attestry.query.visits;

import org.attestry.events.visits.VisitDetails;
import org.attestry.events.visits.VisitEvent;
import org.attestry.events.visits.VisitEvent.VisitCorrected;
import org.attestry.events.visits.VisitEvent.VisitLogged;
import org.attestry.events.visits.VisitEvent.VisitVoided;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Every visit as it reads today, and how it came to read so. */
@View(name = "visits.visit-log", version = 2)
@Tables("""
    create table visit (
        visit text primary key,
        representative text not null,
        provider text not null,
        market text not null,
        starts_at timestamptz not null,
        as_logged json not null,
        corrected json,
        late boolean not null,
        late_reason text,
        corrections integer not null default 0,
        void_reason text,
        logged_by text not null,
        logged_at timestamptz not null
    );
    create index visit_by_time on visit (starts_at, visit);
    create index visit_of_representative on visit (representative, starts_at, visit);
    create index visit_of_provider on visit (provider, starts_at, visit);
    create index visit_of_market on visit (market, starts_at, visit);
    create table correction (
        visit text,
        position bigint,
        correction text not null,
        changed text[] not null,
        details json not null,
        why text not null,
        corrected_by text not null,
        corrected_at timestamptz not null,
        primary key (visit, position)
    );
    """)
final class VisitLog {

    private static final String AS_IT_READS = "select v.*, coalesce(v.corrected, v.as_logged) as details from visit v";

    private record First(VisitDetails asLogged) {}

    @EventHandler
    void on(VisitEvent event, Rows rows, Trail trail) {
        switch (event) {
            case VisitLogged e ->
                rows.put("visit", e.visit())
                        .set("representative", e.representative())
                        .set("provider", e.provider())
                        .set("market", e.market())
                        .set("starts_at", e.details().start())
                        .set("as_logged", e.details())
                        .set("late", e.late())
                        .set("late_reason", e.lateReason())
                        .set("corrections", 0)
                        .set("logged_by", e.loggedBy())
                        .set("logged_at", e.at());
            case VisitCorrected e -> {
                rows.change("visit", e.visit())
                        .set("starts_at", e.details().start())
                        .set("corrected", e.details())
                        .plus("corrections", 1);
                rows.put("correction", e.visit(), trail.position())
                        .set("correction", e.correction())
                        .set("changed", e.changed())
                        .set("details", e.details())
                        .set("why", e.why())
                        .set("corrected_by", e.correctedBy())
                        .set("corrected_at", e.at());
            }
            case VisitVoided e -> rows.change("visit", e.visit()).set("void_reason", e.reason());
        }
    }

    @QueryHandler
    Page<LoggedVisit> find(FindVisits query, Answering sql) {
        return sql.select(AS_IT_READS)
                .where("representative = :representative")
                .where("provider = :provider")
                .where("market = :market")
                .where("starts_at >= :from::date::timestamp at time zone 'UTC'")
                .where("starts_at < (:to::date + 1)::timestamp at time zone 'UTC'")
                .where("(void_reason is not null) = :voided")
                .inMarket("market")
                .newest("starts_at", "visit")
                .page(LoggedVisit.class);
    }

    @QueryHandler
    VisitFile find(FindVisit query, Answering sql) {
        var visit = sql.select(AS_IT_READS)
                .where("visit = :visit")
                .inMarket("market")
                .one(LoggedVisit.class);
        var first = sql.from("visit").where("visit = :visit").one(First.class);
        var corrections = sql.from("correction")
                .where("visit = :visit")
                .oldest("position")
                .list(MadeCorrection.class);
        return new VisitFile(visit, first.asLogged(), corrections);
    }
}
