package org.attestry.query.issues;

import java.time.Instant;
import java.util.List;
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
import org.attestry.query.issues.IssueFigures.Figures;
import org.attestry.query.issues.IssueFigures.InState;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Select;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What happened to issues and when, to be counted over any period. */
@View(name = "issues.issue-figures", version = 1)
@Tables("""
    create table issue (
        issue text collate "C" primary key, market text not null, priority text, stage text not null,
        waits boolean not null default false, accepted boolean not null default false
    );
    create table step (
        position bigint primary key, issue text collate "C" not null, step text not null, at timestamptz not null,
        seconds bigint, paused_seconds bigint
    );
    create index step_by_time on step (at);
    """)
final class IssueFigureBook {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    @EventHandler
    void on(IssueEvent event, Rows rows, Trail trail) {
        switch (event) {
            case IssueOpened e -> {
                rows.put("issue", e.issue()).set("market", e.market()).set("stage", IssueState.OPEN);
                step(rows, trail, e);
            }
            case IssueClassified e -> rows.change("issue", e.issue()).set("priority", e.priority());
            case IssueAccepted e -> rows.change("issue", e.issue()).set("accepted", true);
            case InformationRequested e -> rows.change("issue", e.issue()).set("waits", true);
            case InformationSupplied e -> rows.change("issue", e.issue()).set("waits", false);
            case IssueTransferred e -> step(rows, trail, e);
            case IssueResolved e -> {
                stage(rows, e, IssueState.RESOLVED);
                step(rows, trail, e);
            }
            case ResolutionConfirmed e -> stage(rows, e, IssueState.CONFIRMED);
            case IssueReopened e -> {
                stage(rows, e, IssueState.OPEN);
                step(rows, trail, e);
            }
            case IssueClosed e -> stage(rows, e, IssueState.CLOSED);
            case IssueDropped e -> stage(rows, e, IssueState.DROPPED);
            case IssueMerged e -> stage(rows, e, IssueState.MERGED);
            case IssueAssigned e -> {}
            case ReporterAnswered e -> {}
            case ResolutionProposed e -> {}
            case ResolutionApproved e -> {}
        }
    }

    private static void stage(Rows rows, IssueEvent e, IssueState stage) {
        rows.change("issue", e.issue()).set("stage", stage).set("waits", false);
    }

    private static void step(Rows rows, Trail trail, IssueEvent e) {
        var row = rows.put("step", trail.position())
                .set("issue", e.issue())
                .set("step", e.getClass().getSimpleName())
                .set("at", e.at());
        if (e instanceof IssueResolved r) {
            row.set("seconds", r.at().getEpochSecond() - r.clockStartedAt().getEpochSecond())
                    .set("paused_seconds", r.pausedSeconds());
        }
    }

    @QueryHandler
    IssueFigures count(CountIssues query, Answering sql) {
        var figures = in(query, sql, FigureSql.BY_PRIORITY).oldest("rank").list(Figures.class);
        var byState = in(query, sql, FigureSql.BY_STATE).oldest("state").list(InState.class);
        return new IssueFigures(figures.getFirst(), figures.subList(1, figures.size()), byState);
    }

    private static Select in(CountIssues query, Answering sql, String statement) {
        var markets = sql.markets();
        return sql.select(statement)
                .with("begin", query.from() == null ? FIRST : query.from().begin())
                .with("end", query.to() == null ? LAST : query.to().end())
                .with("every", markets.every())
                .with("some", List.copyOf(markets.some()));
    }
}
