package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;

class ViewsHealthTest {

    private static final Instant NOW = Instant.parse("2026-04-01T06:00:00Z");

    @Test
    void a_view_that_stands_still_has_stopped_or_fell_behind_says_so_in_health() {
        assertThat(told(standing(0, true, 0, null, "no room"))).isEqualTo("no room");
        assertThat(told(standing(0, false, 0, null, null))).startsWith("It has stopped");
        assertThat(told(standing(101, true, 0, NOW.minusSeconds(61), null)))
                .isEqualTo("It has fallen 101 positions behind, since 2026-04-01T05:58:59Z.");
    }

    @Test
    void a_view_that_is_a_little_behind_or_only_for_a_moment_is_well() {
        assertThat(told(standing(100, true, 0, NOW.minusSeconds(61), null))).isNull();
        assertThat(told(standing(9_000, true, 0, NOW.minusSeconds(59), null))).isNull();
    }

    @Test
    void what_is_parked_is_told_and_takes_nothing_out_of_service() {
        var health = health(standing(0, true, 3, null, null));
        assertThat(health.getStatus().getCode()).isEqualTo("UP");
        assertThat(health.getDetails().get("test.view"))
                .isInstanceOfSatisfying(
                        ViewStanding.class, s -> assertThat(s.parked()).isEqualTo(3));
    }

    private static @Nullable String told(ViewStanding standing) {
        var health = health(standing);
        var trouble = (String) health.getDetails().get("test.view: trouble");
        assertThat(health.getStatus().getCode()).isEqualTo(trouble == null ? "UP" : "DOWN");
        return trouble;
    }

    private static Health health(ViewStanding standing) {
        return new ViewsHealth(() -> List.of(standing), 100, Duration.ofMinutes(1), Clock.fixed(NOW, ZoneOffset.UTC))
                .health();
    }

    private static ViewStanding standing(
            long lag, boolean atWork, long parked, @Nullable Instant missingSince, @Nullable String trouble) {
        return new ViewStanding("test.view", 1, 7, lag, atWork, parked, missingSince, trouble);
    }
}
