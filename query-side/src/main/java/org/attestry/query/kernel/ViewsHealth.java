package org.attestry.query.kernel;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down while any view stands still, has stopped or has fallen behind; what it has is still served, so this takes no node
 * out of service. What is parked is told, and is nobody's emergency.
 */
record ViewsHealth(Supplier<List<ViewStanding>> standings, long positions, Duration time, Clock clock)
        implements HealthIndicator {

    @Override
    public Health health() {
        var all = standings.get();
        var health = Health.up();
        for (var standing : all) {
            var complaint = complaint(standing);
            if (complaint != null) {
                health.down().withDetail(standing.view() + ": trouble", complaint);
            }
            health.withDetail(standing.view(), standing);
        }
        return health.build();
    }

    private @Nullable String complaint(ViewStanding view) {
        if (view.trouble() != null) {
            return view.trouble();
        }
        if (!view.atWork()) {
            return "It has stopped: for 10 s no node has said that it works on it.";
        }
        var since = view.missingSince();
        boolean behind = view.lag() > positions
                && since != null
                && since.isBefore(clock.instant().minus(time));
        return behind ? "It has fallen %d positions behind, since %s.".formatted(view.lag(), since) : null;
    }
}
