package org.attestry.query.kernel;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.validation.Validation;
import java.time.Duration;
import java.util.List;
import org.attestry.http.Binder;
import org.attestry.http.Problems;
import org.attestry.ledger.LedgerSignal;
import org.attestry.query.kernel.live.Hub;
import org.attestry.query.kernel.live.Limits;

/** Who listens to a node of a test: the program's own, with less room and less patience. */
record Lives(Hub hub, LiveNews news, QueryEndpoint endpoint, SimpleMeterRegistry meters) implements AutoCloseable {

    static final Limits LIMITS = new Limits(
            8,
            5,
            2,
            Duration.ofMillis(20),
            Duration.ofHours(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofHours(1));

    private static final Binder BINDER =
            new Binder(QueryNode.JSON, Validation.buildDefaultValidatorFactory().getValidator());

    static Lives of(Questions questions, Asker asker, ViewProgress progress, LedgerSignal signal) {
        var json = QueryNode.JSON;
        var meters = new SimpleMeterRegistry();
        var problems = new Problems(json, List.of());
        var hub = new Hub(LIMITS, new AskingForAll(asker, json), problems::of, json, meters);
        hub.start();
        return new Lives(
                hub,
                new LiveNews(questions, hub, progress, signal),
                new QueryEndpoint(questions, asker, new LiveAnswers(hub, questions, asker), BINDER, problems, json),
                meters);
    }

    /** What a meter of this node shows. */
    double shown(String meter) {
        return meters.get("attestry.live." + meter)
                .meter()
                .measure()
                .iterator()
                .next()
                .getValue();
    }

    @Override
    public void close() {
        news.close();
        hub.stop();
    }
}
