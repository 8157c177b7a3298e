package org.attestry.query.issues;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

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
import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Explains;
import org.attestry.query.kernel.Row;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What happened to issues and when, to be counted over any period. */
@View(name = "issues.issue-figures", version = 3)
@Tables("""
    create table issue (
        issue text collate "C" primary key, market text not null, priority text, stage text not null,
        waits boolean not null default false, accepted boolean not null default false,
        opened_at timestamptz not null, opened_position bigint not null,
        priority_position bigint, stage_position bigint not null
    );
    create index issue_of_market on issue (market, opened_at);
    create table step (
        position bigint primary key, issue text collate "C" not null, market text, step text not null,
        at timestamptz not null, seconds bigint, paused_seconds bigint
    );
    create index step_of_market on step (market, at);
    create index step_resolved on step (issue, at, position) where step = 'IssueResolved';
    """)
final class IssueFigureBook implements Explains {

    @EventHandler
    void on(IssueEvent event, Rows rows, Trail trail) {
        switch (event) {
            case IssueOpened e -> {
                rows.put("issue", e.issue())
                        .set("market", e.market())
                        .set("stage", IssueState.OPEN)
                        .set("opened_at", e.at())
                        .set("opened_position", trail.position())
                        .set("stage_position", trail.position());
                step(rows, trail, e);
            }
            case IssueClassified e ->
                rows.change("issue", e.issue())
                        .set("priority", e.priority())
                        .set("priority_position", trail.position());
            case IssueAccepted e -> row(rows, e, trail).set("accepted", true);
            case InformationRequested e -> row(rows, e, trail).set("waits", true);
            case InformationSupplied e -> row(rows, e, trail).set("waits", false);
            case IssueTransferred e -> step(rows, trail, e);
            case IssueResolved e -> {
                stage(rows, e, trail, IssueState.RESOLVED);
                step(rows, trail, e)
                        .set(
                                "seconds",
                                e.at().getEpochSecond() - e.clockStartedAt().getEpochSecond())
                        .set("paused_seconds", e.pausedSeconds());
            }
            case ResolutionConfirmed e -> stage(rows, e, trail, IssueState.CONFIRMED);
            case IssueReopened e -> {
                stage(rows, e, trail, IssueState.OPEN);
                step(rows, trail, e);
            }
            case IssueClosed e -> stage(rows, e, trail, IssueState.CLOSED);
            case IssueDropped e -> stage(rows, e, trail, IssueState.DROPPED);
            case IssueMerged e -> stage(rows, e, trail, IssueState.MERGED);
            case IssueAssigned e -> {}
            case ReporterAnswered e -> {}
            case ResolutionProposed e -> {}
            case ResolutionApproved e -> {}
        }
    }

    private static void stage(Rows rows, IssueEvent e, Trail trail, IssueState stage) {
        row(rows, e, trail).set("stage", stage).set("waits", false);
    }

    private static Row row(Rows rows, IssueEvent e, Trail trail) {
        return rows.change("issue", e.issue()).set("stage_position", trail.position());
    }

    private static Row step(Rows rows, Trail trail, IssueEvent e) {
        return rows.put("step", trail.position())
                .set("issue", e.issue())
                .set("market", e instanceof IssueOpened opened ? opened.market() : trail.market())
                .set("step", e.getClass().getSimpleName())
                .set("at", e.at());
    }

    @Override
    public List<Counting<?>> countings() {
        return List.of(FigureSql.STEPS, FigureSql.STATES);
    }

    @QueryHandler
    IssueFigures count(CountIssues query, Answering sql) {
        var byPriority = sql.count(FigureSql.STEPS, "priority").list(Figures.class).stream()
                .sorted(comparing(Figures::priority, nullsLast(naturalOrder())))
                .toList();
        var byState = sql.count(FigureSql.STATES, "state").oldest("state").list(InState.class);
        return new IssueFigures(sql.count(FigureSql.STEPS).one(Figures.class), byPriority, byState);
    }
}
