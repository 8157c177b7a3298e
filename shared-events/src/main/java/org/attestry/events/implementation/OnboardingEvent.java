package org.attestry.events.implementation;

import java.time.Instant;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;

/** Everything that can have happened on a customer's way to being live. */
public sealed interface OnboardingEvent extends Event {

    /** The way it happened on. */
    OnboardingId onboarding();

    /** The moment from which it counts. */
    Instant at();

    @Override
    default Id subject() {
        return onboarding();
    }

    /** A customer set out on these stages, in this order. */
    record OnboardingOpened(
            OnboardingId onboarding,
            String customer,
            List<String> stages,
            StaffId openedBy,
            MarketId market,
            Instant at)
            implements OnboardingEvent, InMarket {

        public OnboardingOpened {
            stages = List.copyOf(stages);
        }

        @Override
        public String sentence() {
            return "%s opened the onboarding of %s: %s".formatted(openedBy, customer, String.join(", ", stages));
        }
    }

    /** A stage was passed that began, or began again, at this moment. */
    record OnboardingStagePassed(OnboardingId onboarding, String stage, Instant startedAt, StaffId passedBy, Instant at)
            implements OnboardingEvent {

        @Override
        public String sentence() {
            return "%s passed stage %s, begun at %s".formatted(passedBy, stage, startedAt);
        }
    }

    /** A stage has to be gone through again, and with it those after it. */
    record OnboardingStageReworked(
            OnboardingId onboarding, int rework, String stage, String reason, StaffId askedBy, Instant at)
            implements OnboardingEvent {

        @Override
        public String sentence() {
            return "%s sent it back to stage %s (rework %d): %s".formatted(askedBy, stage, rework, reason);
        }
    }

    /** The customer is live. */
    record WentLive(OnboardingId onboarding, StaffId declaredBy, Instant at) implements OnboardingEvent {

        @Override
        public String sentence() {
            return declaredBy + " declared the customer live";
        }
    }

    /** The onboarding is over, with the customer live or not. */
    record OnboardingClosed(OnboardingId onboarding, boolean live, String reason, StaffId closedBy, Instant at)
            implements OnboardingEvent {

        @Override
        public String sentence() {
            return "%s closed it with the customer %s: %s".formatted(closedBy, live ? "live" : "not live", reason);
        }
    }
}
