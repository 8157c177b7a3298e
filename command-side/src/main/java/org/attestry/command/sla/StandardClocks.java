package org.attestry.command.sla;

import static org.attestry.events.sla.Milestone.ACKNOWLEDGED;
import static org.attestry.events.sla.Milestone.COMMUNICATED;
import static org.attestry.events.sla.Milestone.DECIDED;
import static org.attestry.events.sla.Milestone.OPENED;
import static org.attestry.events.sla.Milestone.REMOVAL_ORDERED;
import static org.attestry.events.sla.Milestone.REMOVAL_VERIFIED;
import static org.attestry.events.sla.Milestone.REQUESTED;
import static org.attestry.events.sla.Milestone.RESOLVED;
import static org.attestry.events.sla.Milestone.RESPONDED;
import static org.attestry.events.sla.Milestone.SUBMITTED;
import static org.attestry.events.sla.Milestone.TRIAGED;
import static org.attestry.events.sla.Milestone.VERIFIED;
import static org.attestry.events.sla.Milestone.VETTED;
import static org.attestry.events.sla.Notified.DIRECTOR;
import static org.attestry.events.sla.Notified.FORUM;
import static org.attestry.events.sla.Notified.LEAD;
import static org.attestry.events.sla.Notified.MANAGER;
import static org.attestry.events.sla.Notified.OWNER;

import java.time.Duration;
import java.util.List;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.LadderStep;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.SlaSubject;

/** What is promised where nobody says otherwise; a business day is the nine hours from 8 to 17. */
final class StandardClocks {

    /** Who is told when, where nobody says otherwise. */
    static final List<LadderStep> LADDER = List.of(
            new LadderStep(50, List.of(OWNER)),
            new LadderStep(75, List.of(OWNER, LEAD)),
            new LadderStep(90, List.of(LEAD, MANAGER)),
            new LadderStep(100, List.of(MANAGER, FORUM)),
            new LadderStep(150, List.of(DIRECTOR)));

    private static final Duration BUSINESS_DAY = Duration.ofHours(9);

    private StandardClocks() {}

    /** The clocks of a kind of thing. */
    static List<ClockRule> of(SlaSubject subject) {
        return switch (subject) {
            case ISSUES ->
                List.of(days("response", 1, OPENED, RESPONDED, RESOLVED), days("resolution", 5, OPENED, RESOLVED));
            case EXCEPTIONS ->
                List.of(
                        days("triage", 1, REQUESTED, TRIAGED),
                        days("vetting", 5, TRIAGED, VETTED),
                        days("approval", 3, SUBMITTED, DECIDED));
            case IMPLEMENTATION ->
                List.of(
                        days("acknowledgement", 2, COMMUNICATED, ACKNOWLEDGED),
                        days("implementation", 20, COMMUNICATED, VERIFIED),
                        days("removal", 5, REMOVAL_ORDERED, REMOVAL_VERIFIED));
        };
    }

    private static ClockRule days(String clock, int days, Milestone start, Milestone... stops) {
        return new ClockRule(
                clock,
                List.of(start),
                List.of(stops),
                BUSINESS_DAY.multipliedBy(days),
                List.of(),
                List.of(PauseReason.AWAITING_REQUESTER),
                null,
                null,
                LADDER);
    }
}
