package org.attestry.command.implementation;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Refused;
import org.attestry.events.implementation.OnboardingEvent;
import org.attestry.events.implementation.OnboardingEvent.OnboardingClosed;
import org.attestry.events.implementation.OnboardingEvent.OnboardingOpened;
import org.attestry.events.implementation.OnboardingEvent.OnboardingStagePassed;
import org.attestry.events.implementation.OnboardingEvent.OnboardingStageReworked;
import org.attestry.events.implementation.OnboardingEvent.WentLive;

/** How far a customer has come. */
sealed interface Way {

    /** They have not set out. */
    record Unknown() implements Way {}

    /** They have set out. */
    sealed interface Known extends Way {
        OnboardingOpened opened();
    }

    /**
     * So many stages are passed.
     *
     * @param since when the stage they are at began, or began again
     * @param reworks how often they were sent back
     * @param latest what happened last
     */
    record Underway(OnboardingOpened opened, int passed, Instant since, int reworks, OnboardingEvent latest)
            implements Known {

        /** The stages in their order. */
        List<String> stages() {
            return opened.stages();
        }

        /** The place of a stage in their order. */
        int place(String stage) {
            int place = stages().indexOf(stage);
            if (place < 0) {
                throw new Refused(
                        ImplementationRefusal.UNKNOWN_STAGE, "They are: " + String.join(", ", stages()) + ".");
            }
            return place;
        }
    }

    /** They are live. */
    record Live(OnboardingOpened opened) implements Known {}

    /** It is over. */
    record Closed(OnboardingOpened opened, OnboardingClosed by) implements Known {}

    /** The way on; what happened is never argued with. */
    default Way after(OnboardingEvent event) {
        return switch (event) {
            case OnboardingOpened e -> new Underway(e, 0, e.at(), 0, e);
            case OnboardingStagePassed e -> {
                var now = underway();
                yield new Underway(now.opened, now.passed + 1, e.at(), now.reworks, e);
            }
            case OnboardingStageReworked e -> {
                var now = underway();
                yield new Underway(now.opened, now.place(e.stage()), e.at(), e.rework(), e);
            }
            case WentLive e -> new Live(opened());
            case OnboardingClosed e -> new Closed(opened(), e);
        };
    }

    private OnboardingOpened opened() {
        return ((Known) this).opened();
    }

    /** The answer to whoever wants to go on. */
    default Underway underway() {
        return switch (this) {
            case Underway way -> way;
            case Unknown none -> throw new Refused(ImplementationRefusal.UNKNOWN_ONBOARDING);
            case Live live -> throw new Refused(ImplementationRefusal.ALREADY_LIVE);
            case Closed(var opened, var by) ->
                throw new Refused(ImplementationRefusal.ONBOARDING_CLOSED, by.sentence() + ".");
        };
    }
}
