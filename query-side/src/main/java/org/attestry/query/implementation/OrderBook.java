package org.attestry.query.implementation;

import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Select;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Every implementation as it stands, whom it waits for, and all that happened to it. */
@View(name = "implementation.order-book", version = 1)
@Tables("""
    create table implementation_order (
        implementation text collate "C" primary key, case_id text collate "C" not null, round integer not null,
        stage text not null, started boolean not null default false, waits_for text, since timestamptz not null,
        owner text, question text, block text, overdue boolean not null default false,
        terms json not null, terms_hash text not null, approved_at timestamptz not null,
        acknowledge_by timestamptz not null, due_by date not null, remove_by timestamptz, market text,
        state text generated always as (
            case when stage = 'PLANNED' and started then 'STARTED' else stage end) stored
    );
    create index order_by_wait on implementation_order (since, implementation) where waits_for is not null;
    create table order_step (
        implementation text collate "C", position bigint, step json not null, primary key (implementation, position)
    );
    """ + Confidential.TABLES)
final class OrderBook {

    private static final String ORDERS = """
        select o.*, terms ->> 'standard' as standard, terms ->> 'clause' as clause,
               greatest(0, extract(epoch from now() - since) / 86400)::int as days_waiting
        from implementation_order o\
        """;

    private static final String FILE = ORDERS.replace("select o.*,", """
        select o.*, (select json_agg(step order by position) from order_step s
                     where s.implementation = o.implementation) as history,\
        """);

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        Confidential.note(event, rows, trail);
    }

    @EventHandler
    void on(ImplementationEvent event, Rows rows, Trail trail) {
        OrderRows.write(event, rows);
        if (trail.actor() != null) {
            rows.put("case_reader", event.implementation().caseId(), trail.actor());
        }
        var step = new OrderStep(trail.position(), event.at(), trail.actor(), event.sentence());
        rows.put("order_step", event.implementation(), trail.position()).set("step", step);
    }

    @QueryHandler
    Page<ListedImplementation> find(FindImplementations query, Answering sql) {
        return seen(sql)
                .where("state = :state")
                .where("owner = :owner")
                .where("market = :market")
                .where("due_by <= :dueUntil")
                .newest("approved_at", "implementation")
                .page(ListedImplementation.class);
    }

    @QueryHandler
    Page<ListedImplementation> find(FindWaitingImplementations query, Answering sql) {
        return seen(sql)
                .where("waits_for is not null")
                .where("waits_for = :waitsFor")
                .where("owner = :owner")
                .where("market = :market")
                .where("since <= now() - make_interval(days => :longerThan)")
                .oldest("since", "implementation")
                .page(ListedImplementation.class);
    }

    @QueryHandler
    ImplementationFile find(FindImplementation query, Answering sql) {
        return narrowed(sql.select(FILE), sql)
                .where("implementation = :implementation")
                .one(ImplementationFile.class);
    }

    private static Select seen(Answering sql) {
        return narrowed(sql.select(ORDERS), sql);
    }

    private static Select narrowed(Select select, Answering sql) {
        return Confidential.narrowed(select.inMarketOrNone("market"), sql, "case_id");
    }
}
