package org.attestry.query.implementation;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Collectors;
import org.attestry.events.implementation.OnboardingEvent;
import org.attestry.events.implementation.OnboardingEvent.OnboardingClosed;
import org.attestry.events.implementation.OnboardingEvent.OnboardingOpened;
import org.attestry.events.implementation.OnboardingEvent.OnboardingStagePassed;
import org.attestry.events.implementation.OnboardingEvent.OnboardingStageReworked;
import org.attestry.events.implementation.OnboardingEvent.WentLive;
import org.attestry.query.implementation.OnboardingTimes.Cycle;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Explains;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** The customers on their way to being live, and how long each stage takes. */
@View(name = "implementation.onboarding-book", version = 2)
@Tables("""
    create table onboarding (
        onboarding text collate "C" primary key, customer text not null, stages text[] not null, state text not null,
        sent_back_to text, last_passed text, reworks integer not null default 0, since timestamptz not null,
        opened_at timestamptz not null, live_at timestamptz, closed_at timestamptz, market text not null,
        position bigint not null, live_position bigint
    );
    create index onboarding_by_time on onboarding (opened_at, onboarding);
    create table passage (
        position bigint primary key, onboarding text collate "C" not null, stage text not null,
        started_at timestamptz not null, passed_at timestamptz not null
    );
    create table rework (position bigint primary key, onboarding text collate "C" not null, stage text not null);
    """)
final class OnboardingBook implements Explains {

    @EventHandler
    void on(OnboardingEvent event, Rows rows, Trail trail) {
        switch (event) {
            case OnboardingOpened e ->
                rows.put("onboarding", e.onboarding())
                        .set("customer", e.customer())
                        .set("stages", e.stages())
                        .set("state", OnboardingState.UNDERWAY)
                        .set("sent_back_to", e.stages().getFirst())
                        .set("since", e.at())
                        .set("opened_at", e.at())
                        .set("market", e.market())
                        .set("position", trail.position());
            case OnboardingStagePassed e -> {
                rows.change("onboarding", e.onboarding())
                        .set("last_passed", e.stage())
                        .set("sent_back_to", null)
                        .set("since", e.at());
                rows.put("passage", trail.position())
                        .set("onboarding", e.onboarding())
                        .set("stage", e.stage())
                        .set("started_at", e.startedAt())
                        .set("passed_at", e.at());
            }
            case OnboardingStageReworked e -> {
                rows.change("onboarding", e.onboarding())
                        .set("sent_back_to", e.stage())
                        .set("reworks", e.rework())
                        .set("since", e.at());
                rows.put("rework", trail.position())
                        .set("onboarding", e.onboarding())
                        .set("stage", e.stage());
            }
            case WentLive e ->
                rows.change("onboarding", e.onboarding())
                        .set("state", OnboardingState.LIVE)
                        .set("since", e.at())
                        .set("live_at", e.at())
                        .set("live_position", trail.position());
            case OnboardingClosed e ->
                rows.change("onboarding", e.onboarding())
                        .set("state", e.live() ? OnboardingState.FINISHED : OnboardingState.GIVEN_UP)
                        .set("since", e.at())
                        .set("closed_at", e.at());
        }
    }

    @QueryHandler
    Page<ListedOnboarding> find(FindOnboardings query, Answering sql) {
        return sql.select(OnboardingSql.ONBOARDINGS)
                .inMarket("market")
                .where("market = :market")
                .where("state = :state")
                .oldest("opened_at", "onboarding")
                .page(ListedOnboarding.class);
    }

    @QueryHandler
    OnboardingTimes measure(MeasureOnboardings query, Answering sql) {
        var places = sql.select(OnboardingSql.PLACES).list(Placed.class).stream()
                .collect(Collectors.toMap(Placed::stage, Placed::place));
        var stages = sql.count(OnboardingSql.STAGES, "stage").where("items > 0").list(Cycle.class).stream()
                .sorted(comparing((Cycle cycle) -> places.get(cycle.stage())).thenComparing(Cycle::stage))
                .toList();
        return new OnboardingTimes(sql.count(OnboardingSql.TO_LIVE).one(Cycle.class), stages);
    }

    private record Placed(String stage, int place) {}

    @Override
    public List<Counting<?>> countings() {
        return List.of(OnboardingSql.TO_LIVE, OnboardingSql.STAGES);
    }
}
