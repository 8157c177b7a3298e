package org.attestry.command.implementation;

import static org.attestry.command.implementation.Orders.*;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;

import java.util.List;
import org.attestry.command.kernel.Lifecycle;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.implementation.OnboardingEvent.OnboardingClosed;
import org.attestry.events.implementation.OnboardingEvent.OnboardingOpened;
import org.attestry.events.implementation.OnboardingEvent.OnboardingStagePassed;
import org.attestry.events.implementation.OnboardingEvent.OnboardingStageReworked;
import org.attestry.events.implementation.OnboardingEvent.WentLive;
import org.attestry.events.implementation.OnboardingId;
import org.junit.jupiter.api.Test;

/** A customer passes the stages in their order, some of them more than once, and is live at the end. */
class OnboardingTest {

    private static final OnboardingId ID = new OnboardingId("onb-1");
    private static final Event OPENED =
            new OnboardingOpened(ID, "Clinic", List.of("contract", "data"), OLGA.staff(), NORTH, NOW);
    private static final Event CONTRACT = passed("contract");
    private static final Event DATA = passed("data");
    private static final Event BACK = new OnboardingStageReworked(ID, 1, "contract", "Unsigned", OLGA.staff(), NOW);
    private static final Event LIVE = new WentLive(ID, OLGA.staff(), NOW);

    @Test
    void every_command_is_answered_at_every_stage() throws Exception {
        Lifecycle.of(Onboarding.class)
                .stage("not opened")
                .stage("opened", OPENED)
                .stage("contract passed", OPENED, CONTRACT)
                .stage("all passed", OPENED, CONTRACT, DATA)
                .stage("sent back", OPENED, CONTRACT, DATA, BACK)
                .stage("live", OPENED, CONTRACT, DATA, LIVE)
                .stage("closed", OPENED, new OnboardingClosed(ID, false, "Handed over", OLGA.staff(), NOW))
                .command(OLGA, new OpenOnboarding(ID, "Clinic", List.of("contract", "data"), NORTH))
                .command(OLGA, new PassOnboardingStage(ID, "contract"))
                .command(OLGA, new ReworkOnboardingStage(ID, "contract", 1, "Unsigned"))
                .command(OLGA, new GoLive(ID))
                .command(OLGA, new CloseOnboarding(ID, "Handed over"))
                .isAsIn("onboarding");
    }

    @Test
    void stages_are_passed_in_their_order_and_only_those_there_are() {
        opened().when(new PassOnboardingStage(ID, "data")).isRefused(ImplementationRefusal.NOT_THIS_STAGE);
        opened().when(new PassOnboardingStage(ID, "letters")).isRefused(ImplementationRefusal.UNKNOWN_STAGE);
        var twice = new OpenOnboarding(ID, "Clinic", List.of("data", "data"), NORTH);
        given(Onboarding.class).by(OLGA).when(twice).isRefused(ImplementationRefusal.STAGE_TWICE);
    }

    @Test
    void a_stage_that_was_sent_back_is_passed_again_with_those_after_it_and_its_time_begins_again() {
        var later = later(OLGA, "2026-07-12T14:00:00Z");
        given(Onboarding.class, OPENED, CONTRACT, DATA, BACK)
                .by(later)
                .when(new PassOnboardingStage(ID, "contract"))
                .then(new OnboardingStagePassed(ID, "contract", NOW, OLGA.staff(), later.at()));
        given(Onboarding.class, OPENED, CONTRACT, DATA, BACK, CONTRACT)
                .by(OLGA)
                .when(new GoLive(ID))
                .isRefused(ImplementationRefusal.STAGES_LEFT);
    }

    @Test
    void a_stage_nobody_reached_cannot_be_gone_through_again() {
        opened().when(new ReworkOnboardingStage(ID, "data", 1, "Wrong"))
                .isRefused(ImplementationRefusal.NOT_YET_REACHED);
        given(Onboarding.class, OPENED, CONTRACT, BACK)
                .by(OLGA)
                .when(new ReworkOnboardingStage(ID, "contract", 1, "Again"))
                .isRefused(ImplementationRefusal.NUMBER_TAKEN);
    }

    private static Story<Onboarding> opened() {
        return given(Onboarding.class, OPENED).by(OLGA);
    }

    private static Event passed(String stage) {
        return new OnboardingStagePassed(ID, stage, NOW, OLGA.staff(), NOW);
    }
}
