package org.attestry.query.backtests;

import org.attestry.events.exceptions.AuthorityBackTestEvent;
import org.attestry.events.exceptions.AuthorityBackTestEvent.AuthorityBackTestOrdered;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.sla.SlaBackTestEvent;
import org.attestry.events.sla.SlaBackTestEvent.SlaBackTestOrdered;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Which back-tests were ordered. What they found is no part of history and stands beside it. */
@View(name = BackTests.NAME, version = 1)
@Tables(BackTests.TABLES)
final class BackTests {

    static final String NAME = "backtests.back-tests";

    static final String TABLES = """
        create table back_test (
            back_test text collate "C" primary key,
            kind text not null,
            about text not null,
            since timestamptz not null,
            until timestamptz not null,
            asked_position bigint,
            proposal json not null,
            ordered_by text,
            ordered_at timestamptz not null,
            ordered bigint not null unique
        );
        """ + Confidential.TABLES;

    @EventHandler
    void on(SlaBackTestEvent event, Rows rows, Trail trail) {
        switch (event) {
            case SlaBackTestOrdered e ->
                rows.put("back_test", e.backTest())
                        .set("kind", BackTestKind.SLA)
                        .set("about", e.definition())
                        .set("since", e.from())
                        .set("until", e.until())
                        .set("asked_position", e.position())
                        .set("proposal", e)
                        .set("ordered_by", trail.actor())
                        .set("ordered_at", e.at())
                        .set("ordered", trail.position());
        }
    }

    @EventHandler
    void on(AuthorityBackTestEvent event, Rows rows, Trail trail) {
        switch (event) {
            case AuthorityBackTestOrdered e ->
                rows.put("back_test", e.backTest())
                        .set("kind", BackTestKind.AUTHORITY)
                        .set("about", AuthorityMatrixId.PLAN)
                        .set("since", e.from())
                        .set("until", e.until())
                        .set("asked_position", e.position())
                        .set("proposal", e)
                        .set("ordered_by", trail.actor())
                        .set("ordered_at", e.at())
                        .set("ordered", trail.position());
        }
    }

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        Confidential.note(event, rows, trail);
    }

    @QueryHandler
    Page<BackTest> find(FindBackTests query, Answering sql) {
        return BackTestQueries.all(sql)
                .where("kind = :kind")
                .where("state = :state")
                .newest("ordered")
                .page(BackTest.class);
    }

    @QueryHandler
    BackTestFindings find(FindBackTest query, Answering sql) {
        return BackTestQueries.findings(sql);
    }

    @QueryHandler
    Page<BackTestDifference> find(FindBackTestDifferences query, Answering sql) {
        return BackTestQueries.differences(sql);
    }
}
