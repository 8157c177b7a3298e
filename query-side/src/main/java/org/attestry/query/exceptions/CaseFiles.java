package org.attestry.query.exceptions;

import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRejected;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionWithdrawn;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** One file a case: what was asked, thought and decided, and by whom. */
@View(name = "exceptions.case-files", version = 1)
@Tables("""
    create table case_file (
        case_id text primary key,
        market text,
        state text not null,
        request json not null,
        approval json
    );
    create table opinion (case_id text, function text, said json not null, primary key (case_id, function));
    create table step (case_id text, position bigint, step json not null, primary key (case_id, position));
    """)
final class CaseFiles {

    private static final String FILE = """
        select c.*,
               (select coalesce(json_agg(said order by function), '[]') from opinion o
                where o.case_id = c.case_id) as opinions,
               (select json_agg(step order by position) from step s where s.case_id = c.case_id) as history
        from case_file c\
        """;

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        switch (event) {
            case ExceptionRequested e -> {
                rows.put("case_file", e.caseId())
                        .set("market", e.market())
                        .set("state", ExceptionState.REQUESTED)
                        .set("request", e);
                step(e, e.requestedBy(), e.onBehalfOf(), rows, trail);
            }
            case ExceptionVetted e -> {
                rows.change("case_file", e.caseId()).set("state", ExceptionState.VETTED);
                rows.put("opinion", e.caseId(), e.function()).set("said", e);
                step(e, e.vettedBy(), e.onBehalfOf(), rows, trail);
            }
            case ExceptionApproved e -> {
                rows.change("case_file", e.caseId())
                        .set("state", ExceptionState.APPROVED)
                        .set("approval", e);
                step(e, e.approvedBy(), e.onBehalfOf(), rows, trail);
            }
            case ExceptionRejected e -> {
                rows.change("case_file", e.caseId()).set("state", ExceptionState.REJECTED);
                step(e, e.rejectedBy(), e.onBehalfOf(), rows, trail);
            }
            case ExceptionWithdrawn e -> {
                rows.change("case_file", e.caseId()).set("state", ExceptionState.WITHDRAWN);
                step(e, e.withdrawnBy(), e.onBehalfOf(), rows, trail);
            }
        }
    }

    private static void step(ExceptionEvent event, StaffId by, @Nullable StaffId other, Rows rows, Trail trail) {
        var step = new CaseStep(trail.position(), event.at(), by, other, event.sentence());
        rows.put("step", event.caseId(), trail.position()).set("step", step);
    }

    @QueryHandler
    CaseFile find(FindExceptionCase query, Answering sql) {
        return sql.select(FILE)
                .where("case_id = :caseId")
                .inMarketOrNone("market")
                .one(CaseFile.class);
    }
}
