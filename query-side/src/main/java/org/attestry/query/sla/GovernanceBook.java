package org.attestry.query.sla;

import java.util.List;
import org.attestry.events.sla.ForumEvent;
import org.attestry.events.sla.ForumEvent.GovernanceReviewHeld;
import org.attestry.events.sla.MetricEvent;
import org.attestry.events.sla.MetricEvent.MetricDefined;
import org.attestry.events.sla.ProcessEvent;
import org.attestry.events.sla.ProcessEvent.ControlTested;
import org.attestry.events.sla.ProcessEvent.ProcessDefined;
import org.attestry.events.sla.ProcessEvent.ProcessOwnerAssigned;
import org.attestry.events.sla.ProcessEvent.RaciAssigned;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Who answers for what, how figures are made, and when governance looked and looks again. */
@View(name = "sla.governance", version = 1)
@Tables(GovernanceTables.SQL)
final class GovernanceBook {

    @EventHandler
    void on(ProcessEvent event, Rows rows) {
        switch (event) {
            case ProcessDefined e ->
                rows.add("process", e.process())
                        .set("version", e.version())
                        .set("title", e.title())
                        .set("steps", e.steps())
                        .set("inputs", e.inputs())
                        .set("outputs", e.outputs());
            case ProcessOwnerAssigned e -> rows.change("process", e.process()).set("owner", e.owner());
            case RaciAssigned e ->
                rows.put("raci", e.process(), e.step())
                        .set("responsible", e.responsible())
                        .set("accountable", e.accountable())
                        .set("consulted", e.consulted())
                        .set("informed", e.informed());
            case ControlTested e ->
                rows.put("occasion", e.process(), e.test())
                        .set("kind", "CONTROL_TEST")
                        .set("title", e.control())
                        .set("day", e.day())
                        .set("next", e.nextDue())
                        .set("passed", e.passed())
                        .set("said", List.of(e.evidence()))
                        .set("people", List.of(e.testedBy()));
        }
    }

    @EventHandler
    void on(MetricEvent event, Rows rows) {
        switch (event) {
            case MetricDefined e ->
                rows.put("metric", e.metric(), e.version())
                        .set("title", e.title())
                        .set("formula", e.formula())
                        .set("unit", e.unit())
                        .set("direction", e.direction())
                        .set("target", e.target())
                        .set("source_events", e.sourceEvents())
                        .set("defined_at", e.at());
        }
    }

    @EventHandler
    void on(ForumEvent event, Rows rows) {
        switch (event) {
            case GovernanceReviewHeld e ->
                rows.put("occasion", e.forum(), e.day())
                        .set("kind", "REVIEW")
                        .set("title", e.title())
                        .set("day", e.day())
                        .set("next", e.next())
                        .set("said", e.decisions())
                        .set("people", e.present());
        }
    }

    @QueryHandler
    List<OwnedProcess> find(FindProcesses query, Answering sql) {
        return sql.select(GovernanceTables.PROCESSES)
                .where("process = :process")
                .where("(holes > 0) = :withHoles")
                .oldest("process")
                .list(OwnedProcess.class);
    }

    @QueryHandler
    List<CataloguedMetric> find(FindMetrics query, Answering sql) {
        return sql.select(GovernanceTables.METRICS)
                .where("metric = :metric")
                .where(query.metric() == null ? "latest" : "true")
                .oldest("metric", "version")
                .list(CataloguedMetric.class);
    }

    @QueryHandler
    Page<Occasion> find(FindGovernanceCalendar query, Answering sql) {
        return sql.select(GovernanceTables.OCCASIONS)
                .where("day >= :from")
                .where("day <= :to")
                .where("kind = :kind")
                .oldest("day", "occasion_key")
                .page(Occasion.class);
    }
}
