package org.attestry.query.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.attestry.events.training.Audience;
import org.attestry.events.training.TrainingEvent;
import org.attestry.events.training.TrainingEvent.TrainingAssigned;
import org.attestry.events.training.TrainingEvent.TrainingCompleted;
import org.attestry.events.training.TrainingEvent.TrainingLapsed;
import org.attestry.events.training.TrainingEvent.TrainingWaived;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Who has learned what, who has to, and until when. */
@View(name = "training.training-matrix", version = 2)
@Tables("""
    create table training (
        training text primary key,
        staff text,
        provider text,
        market text not null,
        material text not null,
        version text not null,
        assigned_on date not null,
        due_by date not null,
        lapse_recorded_on date,
        waived_on date,
        waive_reason text
    );
    create index training_by_due on training (due_by, training);
    create index training_of_market on training (market, due_by, training);
    create index training_of_staff on training (staff, due_by, training);
    create index training_of_provider on training (provider, due_by, training);
    create table completion (
        training text,
        completed_on date,
        version text not null,
        lapses_on date,
        primary key (training, completed_on)
    );
    """)
final class TrainingMatrix {

    // rules 3.3: what was done is due again from 30 days before it lapses, what was not from 30 days before its day
    private static final String STANDING = """
        select t.training, t.staff, t.provider, t.market, t.material, t.version, t.assigned_on, t.due_by,
               c.completed_on, c.version as completed_with, c.lapses_on,
               coalesce(t.lapse_recorded_on <= :on::date, false) as lapse_recorded,
               case when t.waived_on <= :on::date then t.waive_reason end as waive_reason,
               case when t.waived_on <= :on::date then 'WAIVED'
                    when c.lapses_on <= :on::date then 'LAPSED'
                    when c.lapses_on - 30 <= :on::date then 'DUE'
                    when c.training is not null then 'CURRENT'
                    when t.due_by < :on::date then 'OVERDUE'
                    when t.due_by - 30 <= :on::date then 'DUE'
                    else 'ASSIGNED' end as state
        from training t left join lateral (
            select * from completion
            where completion.training = t.training and completed_on <= :on::date
            order by lapses_on desc nulls first, completed_on desc limit 1) c on true
        where t.assigned_on <= :on::date\
        """;

    @EventHandler
    void on(TrainingEvent event, Rows rows) {
        switch (event) {
            case TrainingAssigned e -> {
                boolean office = e.trainee().audience() == Audience.PROVIDER_OFFICE;
                rows.put("training", e.training())
                        .set("staff", office ? null : e.trainee())
                        .set("provider", office ? e.trainee() : null)
                        .set("market", e.market())
                        .set("material", e.material())
                        .set("version", e.version())
                        .set("assigned_on", day(e.at()))
                        .set("due_by", e.dueBy());
            }
            case TrainingCompleted e -> {
                rows.change("training", e.training()).set("lapse_recorded_on", null);
                rows.put("completion", e.training(), e.completedOn())
                        .set("version", e.version())
                        .set("lapses_on", e.lapsesOn());
            }
            case TrainingLapsed e -> rows.change("training", e.training()).set("lapse_recorded_on", e.lapsedOn());
            case TrainingWaived e ->
                rows.change("training", e.training())
                        .set("waived_on", day(e.at()))
                        .set("waive_reason", e.reason());
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    @QueryHandler
    Page<MatrixCell> find(FindTrainingMatrix query, Answering sql) {
        return sql.select(STANDING)
                .with("on", query.on() == null ? LocalDate.ofInstant(sql.now(), ZoneOffset.UTC) : query.on())
                .where("market = :market")
                .where("staff = :staff")
                .where("provider = :provider")
                .where("material = :material")
                .where("state = :state")
                .inMarket("market")
                .oldest("due_by", "training")
                .page(MatrixCell.class);
    }
}
