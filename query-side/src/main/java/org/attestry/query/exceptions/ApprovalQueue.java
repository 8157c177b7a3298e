package org.attestry.query.exceptions;

import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRejected;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionWithdrawn;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** The cases waiting for a yes or a no, longest wait first. */
@View(name = "exceptions.approval-queue", version = 1)
@Tables("""
    create table undecided_case (
        case_id text primary key,
        kind text not null,
        standard text not null,
        clause text not null,
        requested_by text not null,
        beneficiary text,
        exposure json,
        wished_from date not null,
        wished_until date not null,
        market text,
        requested_at timestamptz not null
    );
    create table opinion (
        case_id text,
        position bigint,
        function text not null,
        opinion text not null,
        given_at timestamptz not null,
        primary key (case_id, position)
    );
    """)
final class ApprovalQueue {

    // A function's latest opinion is the one that stands.
    private static final String WAITING = """
        select c.*, o.waiting_since, o.support, o.objections
        from undecided_case c cross join lateral (
            select min(since) as waiting_since,
                   coalesce(array_agg(function order by function) filter (where opinion <> 'OBJECT'), '{}') as support,
                   coalesce(array_agg(function order by function) filter (where opinion = 'OBJECT'), '{}') as objections
            from (
                select distinct on (function) function, opinion, min(given_at) over () as since
                from opinion where opinion.case_id = c.case_id order by function, position desc) standing
            having count(*) > 0) o\
        """;

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        switch (event) {
            case ExceptionRequested e ->
                rows.put("undecided_case", e.caseId())
                        .set("kind", e.kind())
                        .set("standard", e.standard())
                        .set("clause", e.clause())
                        .set("requested_by", e.requestedBy())
                        .set("beneficiary", e.beneficiary())
                        .set("exposure", e.exposure())
                        .set("wished_from", e.wishedFrom())
                        .set("wished_until", e.wishedUntil())
                        .set("market", e.market())
                        .set("requested_at", e.at());
            case ExceptionVetted e ->
                rows.put("opinion", e.caseId(), trail.position())
                        .set("function", e.function())
                        .set("opinion", e.opinion())
                        .set("given_at", e.at());
            case ExceptionApproved e -> rows.remove("undecided_case", e.caseId());
            case ExceptionRejected e -> rows.remove("undecided_case", e.caseId());
            case ExceptionWithdrawn e -> rows.remove("undecided_case", e.caseId());
        }
    }

    @QueryHandler
    Page<WaitingCase> find(FindWaitingCases query, Answering sql) {
        return sql.select(WAITING)
                .where("kind = :kind")
                .where("market = :market")
                .inMarketOrNone("market")
                .oldest("waiting_since", "case_id")
                .page(WaitingCase.class);
    }
}
