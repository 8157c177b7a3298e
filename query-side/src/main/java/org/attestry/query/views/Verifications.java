package org.attestry.query.views;

import org.attestry.events.views.VerificationEvent;
import org.attestry.events.views.VerificationEvent.VerificationOrdered;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Select;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Which verifications of views were ordered. What they found is no part of history and stands beside it. */
@View(name = "views.verifications", version = 1)
@Tables("""
    create table verification (
        verification text collate "C" primary key,
        view text not null,
        ordered_by text,
        ordered_at timestamptz not null,
        ordered bigint not null unique
    );
    """)
final class Verifications {

    @EventHandler
    void on(VerificationEvent event, Rows rows, Trail trail) {
        switch (event) {
            case VerificationOrdered e ->
                rows.put("verification", e.verification())
                        .set("view", e.view())
                        .set("ordered_by", trail.actor())
                        .set("ordered_at", e.at())
                        .set("ordered", trail.position());
        }
    }

    @QueryHandler
    Page<ViewVerification> find(FindVerifications query, Answering sql) {
        return all(sql).where("view = :view")
                .where("state = :state")
                .newest("ordered")
                .page(ViewVerification.class);
    }

    @QueryHandler
    ViewVerification find(FindVerification query, Answering sql) {
        return all(sql).where("view = :view")
                .where("verification = :verification")
                .one(ViewVerification.class);
    }

    private static Select all(Answering sql) {
        return sql.select("""
            select o.verification, o.view, o.ordered_by, o.ordered_at, o.ordered, coalesce(f.state, 'ORDERED') as state,
                   f.version, f.position, f.rows_of_history, f.digest, f.added, f.gone, f.changed, f.parked, f.differences,
                   f.trouble, f.finished_at
            from verification o left join views_work.finding f on f.verification = o.verification\
            """);
    }
}
