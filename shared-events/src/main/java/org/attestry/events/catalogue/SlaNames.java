package org.attestry.events.catalogue;

import java.util.List;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.ClockEndEvent;
import org.attestry.events.sla.ClockRunEvent;
import org.attestry.events.sla.ClockStepEvent;
import org.attestry.events.sla.ForumEvent;
import org.attestry.events.sla.MetricEvent;
import org.attestry.events.sla.ProcessEvent;
import org.attestry.events.sla.SlaBackTestEvent;
import org.attestry.events.sla.SlaDefinitionEvent;

/** The stored names of what happens to service levels and in governance. */
final class SlaNames {

    static final List<StoredEvent> ALL = List.of(
            new StoredEvent("sla.BreachExcused", 1, ClockStepEvent.BreachExcused.class),
            new StoredEvent("sla.CalendarPublished", 1, CalendarEvent.CalendarPublished.class),
            new StoredEvent("sla.ClosureAdded", 1, CalendarEvent.ClosureAdded.class),
            new StoredEvent("sla.ClosureRemoved", 1, CalendarEvent.ClosureRemoved.class),
            new StoredEvent("sla.ControlTested", 1, ProcessEvent.ControlTested.class),
            new StoredEvent("sla.GovernanceReviewHeld", 1, ForumEvent.GovernanceReviewHeld.class),
            new StoredEvent("sla.LadderStepTaken", 1, ClockStepEvent.LadderStepTaken.class),
            new StoredEvent("sla.MetricDefined", 1, MetricEvent.MetricDefined.class),
            new StoredEvent("sla.ProcessDefined", 1, ProcessEvent.ProcessDefined.class),
            new StoredEvent("sla.ProcessOwnerAssigned", 1, ProcessEvent.ProcessOwnerAssigned.class),
            new StoredEvent("sla.RaciAssigned", 1, ProcessEvent.RaciAssigned.class),
            new StoredEvent("sla.SlaBackTestOrdered", 1, SlaBackTestEvent.SlaBackTestOrdered.class),
            new StoredEvent("sla.SlaBreached", 1, ClockStepEvent.SlaBreached.class),
            new StoredEvent("sla.SlaCancelled", 1, ClockEndEvent.SlaCancelled.class),
            new StoredEvent("sla.SlaClockPaused", 1, ClockRunEvent.SlaClockPaused.class),
            new StoredEvent("sla.SlaClockReopened", 1, ClockRunEvent.SlaClockReopened.class),
            new StoredEvent("sla.SlaClockResumed", 1, ClockRunEvent.SlaClockResumed.class),
            new StoredEvent("sla.SlaClockRetimed", 1, ClockRunEvent.SlaClockRetimed.class),
            new StoredEvent("sla.SlaClockStarted", 1, ClockRunEvent.SlaClockStarted.class),
            new StoredEvent("sla.SlaDefined", 1, SlaDefinitionEvent.SlaDefined.class),
            new StoredEvent("sla.SlaMet", 1, ClockEndEvent.SlaMet.class),
            new StoredEvent("sla.SlaMissed", 1, ClockEndEvent.SlaMissed.class),
            new StoredEvent("sla.SlaRetargeted", 1, ClockRunEvent.SlaRetargeted.class),
            new StoredEvent("sla.SlaRetired", 1, SlaDefinitionEvent.SlaRetired.class),
            new StoredEvent("sla.SlaRevised", 1, SlaDefinitionEvent.SlaRevised.class),
            new StoredEvent("sla.SlaWarningReached", 1, ClockStepEvent.SlaWarningReached.class));

    private SlaNames() {}
}
