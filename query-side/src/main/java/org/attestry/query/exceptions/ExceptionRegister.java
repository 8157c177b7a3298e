package org.attestry.query.exceptions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRejected;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionWithdrawn;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Row;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Every exception that was ever requested, and how far it has come. */
@View(name = "exceptions.exception-register", version = 1)
@Tables("""
    create table registered_case (
        case_id text primary key,
        state text not null,
        kind text not null,
        standard text not null,
        clause text not null,
        requested_by text not null,
        on_behalf_of text,
        beneficiary text,
        exposure json,
        first_day date not null,
        last_day date not null,
        provider text,
        market text,
        requested_at timestamptz not null,
        closed_at timestamptz
    );
    create index registered_case_by_time on registered_case (requested_at, case_id);
    create index registered_case_by_state on registered_case (state, requested_at, case_id);
    create index registered_case_by_market on registered_case (market, requested_at, case_id);
    """)
final class ExceptionRegister {

    private static final String AGED = """
        select *, greatest(0, coalesce(closed_at::date, :on) - requested_at::date) as age from registered_case\
        """;

    @EventHandler
    void on(ExceptionEvent event, Rows rows) {
        switch (event) {
            case ExceptionRequested e -> register(e, rows);
            case ExceptionVetted e -> rows.change("registered_case", e.caseId()).set("state", ExceptionState.VETTED);
            case ExceptionApproved e ->
                closed(e, ExceptionState.APPROVED, rows)
                        .set("first_day", e.from())
                        .set("last_day", e.until());
            case ExceptionRejected e -> closed(e, ExceptionState.REJECTED, rows);
            case ExceptionWithdrawn e -> closed(e, ExceptionState.WITHDRAWN, rows);
        }
    }

    private static void register(ExceptionRequested e, Rows rows) {
        rows.put("registered_case", e.caseId())
                .set("state", ExceptionState.REQUESTED)
                .set("kind", e.kind())
                .set("standard", e.standard())
                .set("clause", e.clause())
                .set("requested_by", e.requestedBy())
                .set("on_behalf_of", e.onBehalfOf())
                .set("beneficiary", e.beneficiary())
                .set("exposure", e.exposure())
                .set("first_day", e.wishedFrom())
                .set("last_day", e.wishedUntil())
                .set("provider", e.provider())
                .set("market", e.market())
                .set("requested_at", e.at());
    }

    private static Row closed(ExceptionEvent event, ExceptionState state, Rows rows) {
        return rows.change("registered_case", event.caseId())
                .set("state", state)
                .set("closed_at", event.at());
    }

    @QueryHandler
    Page<RegisteredCase> find(FindExceptionCases query, Answering sql) {
        return sql.select(AGED)
                .with("on", query.on() == null ? LocalDate.now(ZoneOffset.UTC) : query.on())
                .where("state = :state")
                .where("kind = :kind")
                .where("market = :market")
                .where("requested_by = :requestedBy or on_behalf_of = :requestedBy")
                .where("age > :olderThan")
                .inMarketOrNone("market")
                .newest("requested_at", "case_id")
                .page(RegisteredCase.class);
    }
}
