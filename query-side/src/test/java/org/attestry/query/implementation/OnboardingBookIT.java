package org.attestry.query.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.implementation.Told.*;

import java.time.Instant;
import java.util.List;
import org.attestry.events.implementation.OnboardingEvent.OnboardingOpened;
import org.attestry.events.implementation.OnboardingEvent.OnboardingStagePassed;
import org.attestry.events.implementation.OnboardingEvent.OnboardingStageReworked;
import org.attestry.events.implementation.OnboardingEvent.WentLive;
import org.attestry.events.implementation.OnboardingId;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.implementation.OnboardingTimes.Cycle;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OnboardingBookIT {

    @AutoClose
    private final History history = History.seenBy(new OnboardingBook());

    @Test
    void a_customer_is_shown_with_the_stage_to_pass_next() {
        history.happened(opened(1), opened(2), opened(3), opened(4))
                .happened(passed(2, "contract", 1, 2), passed(3, "contract", 1, 2), passed(3, "data", 2, 5))
                .happened(new OnboardingStageReworked(id(3), 1, "contract", "Unsigned", OLGA, july(6)))
                .happened(passed(4, "contract", 1, 2), passed(4, "data", 2, 5), new WentLive(id(4), OLGA, july(6)));
        assertThat(history.ask(new FindOnboardings(OnboardingState.UNDERWAY, null, null, null))
                        .items())
                .extracting(ListedOnboarding::nextStage)
                .containsExactly("contract", "data", "contract");
        assertThat(history.ask(new FindOnboardings(OnboardingState.LIVE, NORTH, null, null))
                        .items())
                .singleElement()
                .returns(null, ListedOnboarding::nextStage)
                .returns(july(6), ListedOnboarding::liveAt);
    }

    @Test
    void stages_tell_their_cycle_times_and_how_much_they_vary() {
        history.happened(opened(1), opened(2), opened(3))
                .happened(passed(1, "contract", 1, 3), passed(2, "contract", 1, 5), passed(3, "contract", 1, 7))
                .happened(passed(1, "data", 3, 4), new WentLive(id(1), OLGA, july(5)))
                .happened(new OnboardingStageReworked(id(2), 1, "contract", "Unsigned", OLGA, july(6)));
        var times = history.ask(new MeasureOnboardings(null, null, null));
        assertThat(times.stages())
                .containsExactly(
                        new Cycle("contract", 3, 4.0, 4.0, 6.0, .5, 1), new Cycle("data", 1, 1.0, 1.0, 1.0, null, 0));
        assertThat(times.toLive()).isEqualTo(new Cycle(null, 1, 4.0, 4.0, 4.0, null, 0));
        var south = history.as(Role.OFFICER, Markets.only(SOUTH));
        assertThat(south.ask(new MeasureOnboardings(null, null, null)).toLive())
                .isEqualTo(new Cycle(null, 0, null, null, null, null, 0));
    }

    private static OnboardingId id(int number) {
        return new OnboardingId("onb-" + number);
    }

    private static OnboardingOpened opened(int number) {
        return new OnboardingOpened(id(number), "Clinic", List.of("contract", "data"), OLGA, NORTH, july(1));
    }

    private static OnboardingStagePassed passed(int number, String stage, int from, int to) {
        return new OnboardingStagePassed(id(number), stage, july(from), OLGA, july(to));
    }

    private static Instant july(int day) {
        return on("2026-07-%02d".formatted(day));
    }
}
