package org.attestry.events.catalogue;

import java.util.List;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRejected;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionWithdrawn;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.StaffEvent.RepresentativeRegistered;
import org.attestry.events.sla.CalendarEvent.CalendarPublished;
import org.attestry.events.sla.CalendarEvent.ClosureAdded;
import org.attestry.events.sla.CalendarEvent.ClosureRemoved;
import org.attestry.events.training.MaterialEvent.MaterialPublished;
import org.attestry.events.training.TrainingEvent.TrainingAssigned;
import org.attestry.events.training.TrainingEvent.TrainingCompleted;
import org.attestry.events.training.TrainingEvent.TrainingLapsed;
import org.attestry.events.training.TrainingEvent.TrainingWaived;
import org.attestry.events.visits.VisitEvent.VisitCorrected;
import org.attestry.events.visits.VisitEvent.VisitLogged;
import org.attestry.events.visits.VisitEvent.VisitVoided;

/** The one list of stored names, one line an event, and how older revisions are read. */
final class EventNames {

    static final List<StoredEvent> ALL = List.of(
            new StoredEvent("exceptions.ExceptionApproved", 1, ExceptionApproved.class),
            new StoredEvent("exceptions.ExceptionRejected", 1, ExceptionRejected.class),
            new StoredEvent("exceptions.ExceptionRequested", 1, ExceptionRequested.class),
            new StoredEvent("exceptions.ExceptionVetted", 1, ExceptionVetted.class),
            new StoredEvent("exceptions.ExceptionWithdrawn", 1, ExceptionWithdrawn.class),
            new StoredEvent("issues.InformationRequested", 1, IssueEvent.InformationRequested.class),
            new StoredEvent("issues.InformationSupplied", 1, IssueEvent.InformationSupplied.class),
            new StoredEvent("issues.IssueAccepted", 1, IssueEvent.IssueAccepted.class),
            new StoredEvent("issues.IssueAssigned", 1, IssueEvent.IssueAssigned.class),
            new StoredEvent("issues.IssueClassified", 1, IssueEvent.IssueClassified.class),
            new StoredEvent("issues.IssueClosed", 1, IssueEvent.IssueClosed.class),
            new StoredEvent("issues.IssueDropped", 1, IssueEvent.IssueDropped.class),
            new StoredEvent("issues.IssueMerged", 1, IssueEvent.IssueMerged.class),
            new StoredEvent("issues.IssueOpened", 1, IssueEvent.IssueOpened.class),
            new StoredEvent("issues.IssueReopened", 1, IssueEvent.IssueReopened.class),
            new StoredEvent("issues.IssueResolved", 1, IssueEvent.IssueResolved.class),
            new StoredEvent("issues.IssueTransferred", 1, IssueEvent.IssueTransferred.class),
            new StoredEvent("issues.ReporterAnswered", 1, IssueEvent.ReporterAnswered.class),
            new StoredEvent("issues.ResolutionApproved", 1, IssueEvent.ResolutionApproved.class),
            new StoredEvent("issues.ResolutionConfirmed", 1, IssueEvent.ResolutionConfirmed.class),
            new StoredEvent("issues.ResolutionProposed", 1, IssueEvent.ResolutionProposed.class),
            new StoredEvent("network.MarketRegistered", 1, MarketRegistered.class),
            new StoredEvent("network.ProviderRegistered", 1, ProviderRegistered.class),
            new StoredEvent("network.RepresentativeRegistered", 1, RepresentativeRegistered.class),
            new StoredEvent("sla.CalendarPublished", 1, CalendarPublished.class),
            new StoredEvent("sla.ClosureAdded", 1, ClosureAdded.class),
            new StoredEvent("sla.ClosureRemoved", 1, ClosureRemoved.class),
            new StoredEvent("training.MaterialPublished", 1, MaterialPublished.class),
            new StoredEvent("training.TrainingAssigned", 1, TrainingAssigned.class),
            new StoredEvent("training.TrainingCompleted", 1, TrainingCompleted.class),
            new StoredEvent("training.TrainingLapsed", 1, TrainingLapsed.class),
            new StoredEvent("training.TrainingWaived", 1, TrainingWaived.class),
            new StoredEvent("visits.VisitCorrected", 1, VisitCorrected.class),
            new StoredEvent("visits.VisitLogged", 1, VisitLogged.class),
            new StoredEvent("visits.VisitVoided", 1, VisitVoided.class));

    static final List<Upcast> UPCASTS = List.of();

    private EventNames() {}
}
