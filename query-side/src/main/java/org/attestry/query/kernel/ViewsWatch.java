package org.attestry.query.kernel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.attestry.http.ParkedCounts;
import org.attestry.ledger.LedgerSignal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets operators see how views stand: health, the endpoint {@code /actuator/views}, and gauges. */
@Configuration(proxyBeanMethods = false)
class ViewsWatch {

    /** Down while any view cannot go on; what it has is still served, so this takes no node out of service. */
    @Bean("viewsHealthIndicator")
    HealthIndicator viewsHealth(
            ViewStandings standings,
            @Value("${attestry.views-behind.positions}") long positions,
            @Value("${attestry.views-behind.time}") Duration time) {
        return new ViewsHealth(standings::all, positions, time, Clock.systemUTC());
    }

    /** Down until this node can take its part. */
    @Bean("viewsAtWorkHealthIndicator")
    HealthIndicator viewsAtWork(Views views) {
        return () -> (views.isRunning() ? Health.up() : Health.down()).build();
    }

    @Bean
    ViewsEndpoint viewsEndpoint(ViewStandings standings) {
        return new ViewsEndpoint(standings);
    }

    /** From memory: what every node hears, so that being watched costs the database next to nothing. */
    @Bean
    Object viewGauges(
            Views views, ViewProgress progress, LedgerSignal signal, JdbcTemplate jdbc, MeterRegistry meters) {
        var parked = new ParkedCounts(() -> Letterboxes.parked(JdbcClient.create(jdbc)));
        return views.known().keySet().stream()
                .map(view -> List.of(
                        Gauge.builder("attestry.view.position", progress, p -> position(p, views, view))
                                .tag("view", view)
                                .register(meters),
                        Gauge.builder(
                                        "attestry.view.lag",
                                        progress,
                                        p -> Math.max(0, signal.position() - position(p, views, view)))
                                .tag("view", view)
                                .register(meters),
                        Gauge.builder("attestry.view.parked", parked, p -> p.of(view))
                                .tag("view", view)
                                .register(meters)))
                .toList();
    }

    private static long position(ViewProgress progress, Views views, String view) {
        return views.find(view)
                .map(served -> progress.position(served.schema()))
                .orElse(0L);
    }

    /** {@code GET /actuator/views}. */
    @Endpoint(id = "views")
    static final class ViewsEndpoint {
        private final ViewStandings standings;

        ViewsEndpoint(ViewStandings standings) {
            this.standings = standings;
        }

        @ReadOperation
        public List<ViewStanding> all() {
            return standings.all();
        }
    }
}
