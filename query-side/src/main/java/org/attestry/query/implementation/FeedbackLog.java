package org.attestry.query.implementation;

import java.util.List;
import org.attestry.events.implementation.FeedbackEvent;
import org.attestry.events.implementation.FeedbackEvent.CustomerFeedbackRecorded;
import org.attestry.events.implementation.FeedbackEvent.FeedbackAnswered;
import org.attestry.query.implementation.FeedbackFigures.Heard;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Explains;
import org.attestry.query.kernel.Figure;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What customers and colleagues said, and how soon they were answered. */
@View(name = "implementation.feedback-log", version = 2)
@Tables("""
    create table feedback (
        feedback text collate "C" primary key, source text not null, given_by text not null, score integer not null,
        text text not null, implementation text, onboarding text, recorded_by text not null,
        recorded_at timestamptz not null, answer text, answered_by text, answered_at timestamptz, market text not null,
        position bigint not null, answer_position bigint
    );
    create index feedback_by_time on feedback (recorded_at, feedback);
    """)
final class FeedbackLog implements Explains {

    private static final String HOURS = "extract(epoch from answered_at - recorded_at) / 3600";

    static final Counting<MeasureFeedback> COUNTED = Counting.of(MeasureFeedback.class, """
        select f.*, array_remove(array[position, answer_position], null) as positions from feedback f\
        """)
            .inMarket("market")
            .where("market = :market")
            .only("recorded_at >= cast(:from::date as timestamp) at time zone 'UTC'", "before the period")
            .only("recorded_at < cast(:to::date + 1 as timestamp) at time zone 'UTC'", "after the period")
            .by("source")
            .figure(Figure.count("words"))
            .figure(Figure.of("meanScore", "score", "round(avg(%s), 2)"))
            .figure(answered(Figure.count("answered")))
            .figure(answered(Figure.of("medianHours", HOURS, ranked(0.5))))
            .figure(answered(Figure.of("p85Hours", HOURS, ranked(0.85))));

    private static Figure answered(Figure figure) {
        return figure.only("answered_at is not null", "not answered");
    }

    private static String ranked(double share) {
        return "round(percentile_disc(" + share + ") within group (order by %s), 2)";
    }

    @EventHandler
    void on(FeedbackEvent event, Rows rows, Trail trail) {
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
                        .set("market", e.market())
                        .set("position", trail.position());
            case FeedbackAnswered e ->
                rows.change("feedback", e.feedback())
                        .set("answer", e.text())
                        .set("answered_by", e.answeredBy())
                        .set("answered_at", e.at())
                        .set("answer_position", trail.position());
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
        return new FeedbackFigures(
                sql.count(COUNTED).one(Heard.class),
                sql.count(COUNTED, "source").oldest("source").list(Heard.class));
    }

    @Override
    public List<Counting<?>> countings() {
        return List.of(COUNTED);
    }
}
