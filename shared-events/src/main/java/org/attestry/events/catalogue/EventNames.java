package org.attestry.events.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.attestry.events.exceptions.ApprovalEvent;
import org.attestry.events.exceptions.AuthorityBackTestEvent;
import org.attestry.events.exceptions.CareEvent;
import org.attestry.events.exceptions.ControlEvent;
import org.attestry.events.exceptions.DelegationEvent;
import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.ForecastEvent;
import org.attestry.events.exceptions.IntakeEvent;
import org.attestry.events.exceptions.MatrixEvent;
import org.attestry.events.exceptions.RecusalEvent;
import org.attestry.events.exceptions.RenewalEvent;
import org.attestry.events.exceptions.StandardEvent;
import org.attestry.events.exceptions.TermEvent;
import org.attestry.events.exceptions.VettingEvent;
import org.attestry.events.exceptions.WishEvent;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.StaffEvent.RepresentativeRegistered;
import org.attestry.events.training.MaterialEvent.MaterialPublished;
import org.attestry.events.training.TrainingEvent.TrainingAssigned;
import org.attestry.events.training.TrainingEvent.TrainingCompleted;
import org.attestry.events.training.TrainingEvent.TrainingLapsed;
import org.attestry.events.training.TrainingEvent.TrainingWaived;
import org.attestry.events.views.DeadLettersEvent;
import org.attestry.events.views.RebuildEvent.ViewRebuildAbandoned;
import org.attestry.events.views.RebuildEvent.ViewRebuildOrdered;
import org.attestry.events.views.RebuildEvent.ViewRebuildPromoted;
import org.attestry.events.views.RebuildEvent.ViewRebuildRolledBack;
import org.attestry.events.views.ScheduleEvent;
import org.attestry.events.views.VerificationEvent.VerificationOrdered;
import org.attestry.events.visits.VisitEvent.VisitCorrected;
import org.attestry.events.visits.VisitEvent.VisitLogged;
import org.attestry.events.visits.VisitEvent.VisitVoided;

/** The one list of stored names, one line an event, and how older revisions are read. */
final class EventNames {

    private static final List<StoredEvent> SMALLER_CONTEXTS = List.of(
            new StoredEvent("exceptions.ApprovalGiven", 1, ApprovalEvent.ApprovalGiven.class),
            new StoredEvent("exceptions.ApprovalRouted", 1, ApprovalEvent.ApprovalRouted.class),
            new StoredEvent("exceptions.ApprovalsVoided", 1, WishEvent.ApprovalsVoided.class),
            new StoredEvent("exceptions.ApproverRecused", 1, RecusalEvent.ApproverRecused.class),
            new StoredEvent(
                    "exceptions.AuthorityBackTestOrdered", 1, AuthorityBackTestEvent.AuthorityBackTestOrdered.class),
            new StoredEvent("exceptions.AuthorityDelegated", 1, DelegationEvent.AuthorityDelegated.class),
            new StoredEvent("exceptions.AuthorityMatrixPublished", 1, MatrixEvent.AuthorityMatrixPublished.class),
            new StoredEvent("exceptions.ClauseExcepted", 1, StandardEvent.ClauseExcepted.class),
            new StoredEvent(
                    "exceptions.CompensatingControlEvidenceDue", 1, ControlEvent.CompensatingControlEvidenceDue.class),
            new StoredEvent(
                    "exceptions.CompensatingControlEvidenced", 1, ControlEvent.CompensatingControlEvidenced.class),
            new StoredEvent("exceptions.CompensatingControlLapsed", 1, ControlEvent.CompensatingControlLapsed.class),
            new StoredEvent(
                    "exceptions.CompensatingControlProposed", 1, ControlEvent.CompensatingControlProposed.class),
            new StoredEvent("exceptions.ConditionMet", 1, TermEvent.ConditionMet.class),
            new StoredEvent("exceptions.ConditionMissed", 1, TermEvent.ConditionMissed.class),
            new StoredEvent("exceptions.ConfidentialityMarked", 1, CareEvent.ConfidentialityMarked.class),
            new StoredEvent("exceptions.ConflictOfInterestDeclared", 1, RecusalEvent.ConflictOfInterestDeclared.class),
            new StoredEvent("exceptions.DelegationRevoked", 1, DelegationEvent.DelegationRevoked.class),
            new StoredEvent("exceptions.EmergencyExceptionGranted", 1, EmergencyEvent.EmergencyExceptionGranted.class),
            new StoredEvent(
                    "exceptions.EmergencyExceptionRatified", 1, EmergencyEvent.EmergencyExceptionRatified.class),
            new StoredEvent("exceptions.ExceptionActivated", 1, TermEvent.ExceptionActivated.class),
            new StoredEvent("exceptions.ExceptionAmended", 1, WishEvent.ExceptionAmended.class),
            new StoredEvent("exceptions.ExceptionApproved", 1, ApprovalEvent.ExceptionApproved.class),
            new StoredEvent("exceptions.ExceptionClosed", 1, TermEvent.ExceptionClosed.class),
            new StoredEvent("exceptions.ExceptionDetected", 1, IntakeEvent.ExceptionDetected.class),
            new StoredEvent("exceptions.ExceptionDetectedAgain", 1, IntakeEvent.ExceptionDetectedAgain.class),
            new StoredEvent("exceptions.ExceptionExpired", 1, TermEvent.ExceptionExpired.class),
            new StoredEvent("exceptions.ExceptionExpiring", 1, TermEvent.ExceptionExpiring.class),
            new StoredEvent("exceptions.ExceptionInfoRequested", 1, WishEvent.ExceptionInfoRequested.class),
            new StoredEvent("exceptions.ExceptionInfoSupplied", 1, WishEvent.ExceptionInfoSupplied.class),
            new StoredEvent("exceptions.ExceptionReinstated", 1, TermEvent.ExceptionReinstated.class),
            new StoredEvent("exceptions.ExceptionRejected", 1, ApprovalEvent.ExceptionRejected.class),
            new StoredEvent("exceptions.ExceptionRenewed", 1, RenewalEvent.ExceptionRenewed.class),
            new StoredEvent("exceptions.ExceptionRequested", 1, IntakeEvent.ExceptionRequested.class),
            new StoredEvent("exceptions.ExceptionReturned", 1, ApprovalEvent.ExceptionReturned.class),
            new StoredEvent("exceptions.ExceptionRevoked", 1, TermEvent.ExceptionRevoked.class),
            new StoredEvent("exceptions.ExceptionRiskAssessed", 1, VettingEvent.ExceptionRiskAssessed.class),
            new StoredEvent("exceptions.ExceptionSuspended", 1, TermEvent.ExceptionSuspended.class),
            new StoredEvent("exceptions.ExceptionTierApproved", 1, ApprovalEvent.ExceptionTierApproved.class),
            new StoredEvent("exceptions.ExceptionTriaged", 1, IntakeEvent.ExceptionTriaged.class),
            new StoredEvent("exceptions.ExceptionWithdrawn", 1, WishEvent.ExceptionWithdrawn.class),
            new StoredEvent("exceptions.ForecastPublished", 1, ForecastEvent.ForecastPublished.class),
            new StoredEvent("exceptions.PrecedentLinked", 1, CareEvent.PrecedentLinked.class),
            new StoredEvent("exceptions.RatificationMissed", 1, EmergencyEvent.RatificationMissed.class),
            new StoredEvent("exceptions.RenewalRefused", 1, RenewalEvent.RenewalRefused.class),
            new StoredEvent("exceptions.RenewalRequested", 1, RenewalEvent.RenewalRequested.class),
            new StoredEvent("exceptions.StandardChangeProposed", 1, StandardEvent.StandardChangeProposed.class),
            new StoredEvent("exceptions.StandardPublished", 1, StandardEvent.StandardPublished.class),
            new StoredEvent("exceptions.StandardRetired", 1, StandardEvent.StandardRetired.class),
            new StoredEvent("exceptions.StandardRevised", 1, StandardEvent.StandardRevised.class),
            new StoredEvent(
                    "exceptions.StandardisationCandidateRaised", 1, StandardEvent.StandardisationCandidateRaised.class),
            new StoredEvent("exceptions.VettingCompleted", 1, VettingEvent.VettingCompleted.class),
            new StoredEvent("exceptions.VettingOpinionRecorded", 1, VettingEvent.VettingOpinionRecorded.class),
            new StoredEvent("exceptions.VettingStarted", 1, VettingEvent.VettingStarted.class),
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
            new StoredEvent("training.MaterialPublished", 1, MaterialPublished.class),
            new StoredEvent("training.TrainingAssigned", 1, TrainingAssigned.class),
            new StoredEvent("training.TrainingCompleted", 1, TrainingCompleted.class),
            new StoredEvent("training.TrainingLapsed", 1, TrainingLapsed.class),
            new StoredEvent("training.TrainingWaived", 1, TrainingWaived.class),
            new StoredEvent("views.DeadLetterResolved", 1, DeadLettersEvent.DeadLetterResolved.class),
            new StoredEvent("views.RetryOfAllOrdered", 1, DeadLettersEvent.RetryOfAllOrdered.class),
            new StoredEvent("views.RetryOrdered", 1, DeadLettersEvent.RetryOrdered.class),
            new StoredEvent("views.ScheduleEnded", 1, ScheduleEvent.ScheduleEnded.class),
            new StoredEvent("views.VerificationOrdered", 1, VerificationOrdered.class),
            new StoredEvent("views.VerificationsDue", 1, ScheduleEvent.VerificationsDue.class),
            new StoredEvent("views.VerificationsScheduled", 1, ScheduleEvent.VerificationsScheduled.class),
            new StoredEvent("views.ViewRebuildAbandoned", 1, ViewRebuildAbandoned.class),
            new StoredEvent("views.ViewRebuildOrdered", 1, ViewRebuildOrdered.class),
            new StoredEvent("views.ViewRebuildPromoted", 1, ViewRebuildPromoted.class),
            new StoredEvent("views.ViewRebuildRolledBack", 1, ViewRebuildRolledBack.class),
            new StoredEvent("visits.VisitCorrected", 1, VisitCorrected.class),
            new StoredEvent("visits.VisitLogged", 1, VisitLogged.class),
            new StoredEvent("visits.VisitVoided", 1, VisitVoided.class));

    static final List<StoredEvent> ALL = Stream.of(SMALLER_CONTEXTS, ImplementationNames.ALL, SlaNames.ALL)
            .flatMap(List::stream)
            .toList();

    static final List<Upcast> UPCASTS = List.of();

    private EventNames() {}
}
