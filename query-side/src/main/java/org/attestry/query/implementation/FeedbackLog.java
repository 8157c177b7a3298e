package org.attestry.query.implementation;

import java.util.List;
import org.attestry.events.implementation.FeedbackEvent;
import org.attestry.events.implementation.FeedbackEvent.CustomerFeedbackRecorded;
import org.attestry.events.implementation.FeedbackEvent.FeedbackAnswered;
import org.attestry.query.implementation.FeedbackFigures.Heard;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What customers and colleagues said, and how soon they were answered. */
@View(name = "implementation.feedback-log", version = 1)
@Tables("""
    create table feedback (
        feedback text collate "C" primary key, source text not null, given_by text not null, score integer not null,
        text text not null, implementation text, onboarding text, recorded_by text not null,
        recorded_at timestamptz not null, answer text, answered_by text, answered_at timestamptz, market text not null
    );
    create index feedback_by_time on feedback (recorded_at, feedback);
    """)
final class FeedbackLog {

    private static final String FIGURES = """
        select source, coalesce(source, '') as rank, count(*) as words, round(avg(score), 2) as mean_score,
               count(answered_at) as answered,
               round(percentile_disc(0.5) within group (order by hours), 2) as median_hours,
               round(percentile_disc(0.85) within group (order by hours), 2) as p85_hours
        from (select *, extract(epoch from answered_at - recorded_at) / 3600 as hours from feedback) f
        where (:every or market = any (:some)) and market = coalesce(:market::text, market)
          and recorded_at >= coalesce(:from::date, '-infinity') at time zone 'UTC'
          and recorded_at < coalesce(:to::date + 1, 'infinity') at time zone 'UTC'
        group by grouping sets ((), (source))\
        """;

    @EventHandler
    void on(FeedbackEvent event, Rows rows) {
        switch (event) {
            case CustomerFeedbackRecorded e ->
                rows.put("feedback", e.feedback())
                        .set("source", e.source())
                        .set("given_by", e.givenBy())
                        .set("score", e.score())
                        .set("text", e.text())
                        .set("implementation", e.implementation())
                        .set("onboarding", e.onboarding())
                        .set("recorded_by", e.recordedBy())
                        .set("recorded_at", e.at())
                        .set("market", e.market());
            case FeedbackAnswered e ->
                rows.change("feedback", e.feedback())
                        .set("answer", e.text())
                        .set("answered_by", e.answeredBy())
                        .set("answered_at", e.at());
        }
    }

    @QueryHandler
    Page<HeardFeedback> find(FindFeedback query, Answering sql) {
        return sql.from("feedback")
                .inMarket("market")
                .where("market = :market")
                .where("source = :source")
                .where("score <= :scoreUpTo")
                .where("(answered_at is not null) = :answered")
                .newest("recorded_at", "feedback")
                .page(HeardFeedback.class);
    }

    @QueryHandler
    FeedbackFigures measure(MeasureFeedback query, Answering sql) {
        var markets = sql.markets();
        var figures = sql.select(FIGURES)
                .with("every", markets.every())
                .with("some", List.copyOf(markets.some()))
                .oldest("rank")
                .list(Heard.class);
        return new FeedbackFigures(figures.getFirst(), figures.subList(1, figures.size()));
    }
}
