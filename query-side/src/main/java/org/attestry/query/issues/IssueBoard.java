package org.attestry.query.issues;

import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.InformationRequested;
import org.attestry.events.issues.IssueEvent.InformationSupplied;
import org.attestry.events.issues.IssueEvent.IssueAccepted;
import org.attestry.events.issues.IssueEvent.IssueAssigned;
import org.attestry.events.issues.IssueEvent.IssueClassified;
import org.attestry.events.issues.IssueEvent.IssueClosed;
import org.attestry.events.issues.IssueEvent.IssueDropped;
import org.attestry.events.issues.IssueEvent.IssueMerged;
import org.attestry.events.issues.IssueEvent.IssueOpened;
import org.attestry.events.issues.IssueEvent.IssueReopened;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueEvent.IssueTransferred;
import org.attestry.events.issues.IssueEvent.ReporterAnswered;
import org.attestry.events.issues.IssueEvent.ResolutionApproved;
import org.attestry.events.issues.IssueEvent.ResolutionConfirmed;
import org.attestry.events.issues.IssueEvent.ResolutionProposed;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Row;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Every issue as it stands now: where, with whom, and for how long already. */
@View(name = "issues.issue-board", version = 2)
@Tables("""
    create table issue (
        issue text collate "C" primary key, stage text not null, kind text not null, reporter text not null,
        title text not null, details text, provider text, market text not null, channel text,
        category text, subcategory text, symptom text, impact text, urgency text, priority text,
        "group" text, person text, accepted_by text, waits_for text, question text,
        resolved_by text, resolution_code text, merged_into text,
        opened_at timestamptz not null, clock_started_at timestamptz not null, waiting_since timestamptz,
        resolved_at timestamptz, ended_at timestamptz,
        transfers integer not null default 0, reopenings integer not null default 0
    );
    create index issue_by_age on issue (opened_at, issue);
    create index issue_by_stage on issue (stage, opened_at, issue);
    create index issue_of_provider on issue (provider, opened_at, issue);
    """)
final class IssueBoard {

    private static final String BOARD = """
        select *, case when stage <> 'OPEN' then stage when waits_for is not null then 'WAITING'
                       when accepted_by is not null then 'ACCEPTED' else 'OPEN' end as state,
               round((extract(epoch from coalesce(ended_at, now()) - opened_at) / 3600)::numeric, 1) as age_hours
        from issue\
        """;

    @EventHandler
    void on(IssueEvent event, Rows rows) {
        switch (event) {
            case IssueOpened e -> opened(rows.put("issue", e.issue()), e);
            case IssueClassified e ->
                rows.change("issue", e.issue())
                        .set("category", e.category())
                        .set("subcategory", e.subcategory())
                        .set("symptom", e.symptom())
                        .set("impact", e.impact())
                        .set("urgency", e.urgency())
                        .set("priority", e.priority());
            case IssueAssigned e ->
                rows.change("issue", e.issue()).set("group", e.group()).set("person", e.person());
            case IssueTransferred e ->
                rows.change("issue", e.issue())
                        .set("group", e.group())
                        .set("person", e.person())
                        .plus("transfers", 1);
            case IssueAccepted e -> rows.change("issue", e.issue()).set("accepted_by", e.acceptedBy());
            case InformationRequested e ->
                rows.change("issue", e.issue())
                        .set("waits_for", e.from())
                        .set("question", e.text())
                        .set("waiting_since", e.at());
            case InformationSupplied e -> goesOn(rows.change("issue", e.issue()));
            case IssueResolved e ->
                goesOn(rows.change("issue", e.issue()))
                        .set("stage", IssueState.RESOLVED)
                        .set("resolved_by", e.resolvedBy())
                        .set("resolution_code", e.code())
                        .set("clock_started_at", e.clockStartedAt())
                        .set("resolved_at", e.at());
            case ResolutionConfirmed e -> rows.change("issue", e.issue()).set("stage", IssueState.CONFIRMED);
            case IssueReopened e -> reopened(rows.change("issue", e.issue()), e);
            case IssueClosed e -> ended(rows, e, IssueState.CLOSED);
            case IssueDropped e -> ended(rows, e, IssueState.DROPPED);
            case IssueMerged e -> ended(rows, e, IssueState.MERGED).set("merged_into", e.into());
            case ReporterAnswered e -> {}
            case ResolutionProposed e -> {}
            case ResolutionApproved e -> {}
        }
    }

    private static void opened(Row row, IssueOpened e) {
        row.set("stage", IssueState.OPEN)
                .set("kind", e.kind())
                .set("reporter", e.reporter())
                .set("title", e.title())
                .set("details", e.details())
                .set("provider", e.provider())
                .set("market", e.market())
                .set("channel", e.channel())
                .set("opened_at", e.at())
                .set("clock_started_at", e.at());
    }

    private static Row goesOn(Row row) {
        return row.set("waits_for", null).set("waiting_since", null);
    }

    private static void reopened(Row row, IssueReopened e) {
        row.set("stage", IssueState.OPEN).set("ended_at", null).plus("reopenings", 1);
        if (!e.sameClock()) {
            row.set("clock_started_at", e.at());
        }
    }

    private static Row ended(Rows rows, IssueEvent e, IssueState how) {
        return goesOn(rows.change("issue", e.issue())).set("stage", how).set("ended_at", e.at());
    }

    @QueryHandler
    Page<BoardedIssue> find(FindIssues query, Answering sql) {
        return sql.select(BOARD)
                .where("state = :state")
                .where(query.state() != null && query.state().isUnderWay() ? "stage = 'OPEN'" : "true")
                .where("priority = :priority")
                .where("\"group\" = :group")
                .where("person = :person")
                .where("category = :category")
                .where("kind = :kind")
                .where("provider = :provider")
                .where("market = :market")
                .where("opened_at <= now() - make_interval(hours => :olderThanHours)")
                .inMarket("market")
                .oldest("opened_at", "issue")
                .page(BoardedIssue.class);
    }

    @QueryHandler
    BoardedIssue find(FindIssue query, Answering sql) {
        return sql.select(BOARD).where("issue = :issue").inMarket("market").one(BoardedIssue.class);
    }
}
