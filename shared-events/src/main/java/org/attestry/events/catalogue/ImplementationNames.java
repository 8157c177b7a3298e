package org.attestry.events.catalogue;

import java.util.List;
import org.attestry.events.implementation.FeedbackEvent;
import org.attestry.events.implementation.HandOverEvent;
import org.attestry.events.implementation.OnboardingEvent;
import org.attestry.events.implementation.ReconciliationEvent;
import org.attestry.events.implementation.RemovalEvent;
import org.attestry.events.implementation.VerificationEvent;
import org.attestry.events.implementation.WorkEvent;

/** The stored names of what happens to approvals once they were handed over. */
final class ImplementationNames {

    static final List<StoredEvent> ALL = List.of(
            new StoredEvent("implementation.AcknowledgementOverdue", 1, HandOverEvent.AcknowledgementOverdue.class),
            new StoredEvent("implementation.ApprovalAcknowledged", 1, HandOverEvent.ApprovalAcknowledged.class),
            new StoredEvent("implementation.ApprovalCommunicated", 1, HandOverEvent.ApprovalCommunicated.class),
            new StoredEvent("implementation.ApprovalQueried", 1, HandOverEvent.ApprovalQueried.class),
            new StoredEvent("implementation.ApprovalQueryAnswered", 1, HandOverEvent.ApprovalQueryAnswered.class),
            new StoredEvent("implementation.CustomerFeedbackRecorded", 1, FeedbackEvent.CustomerFeedbackRecorded.class),
            new StoredEvent("implementation.FeedbackAnswered", 1, FeedbackEvent.FeedbackAnswered.class),
            new StoredEvent("implementation.ImplementationBlocked", 1, WorkEvent.ImplementationBlocked.class),
            new StoredEvent("implementation.ImplementationCancelled", 1, HandOverEvent.ImplementationCancelled.class),
            new StoredEvent("implementation.ImplementationDeclined", 1, HandOverEvent.ImplementationDeclined.class),
            new StoredEvent("implementation.ImplementationDeviates", 1, VerificationEvent.ImplementationDeviates.class),
            new StoredEvent("implementation.ImplementationPlanned", 1, WorkEvent.ImplementationPlanned.class),
            new StoredEvent("implementation.ImplementationReported", 1, WorkEvent.ImplementationReported.class),
            new StoredEvent("implementation.ImplementationStarted", 1, WorkEvent.ImplementationStarted.class),
            new StoredEvent("implementation.ImplementationUnblocked", 1, WorkEvent.ImplementationUnblocked.class),
            new StoredEvent("implementation.ImplementationVerified", 1, VerificationEvent.ImplementationVerified.class),
            new StoredEvent("implementation.LoopClosed", 1, VerificationEvent.LoopClosed.class),
            new StoredEvent("implementation.OnboardingClosed", 1, OnboardingEvent.OnboardingClosed.class),
            new StoredEvent("implementation.OnboardingOpened", 1, OnboardingEvent.OnboardingOpened.class),
            new StoredEvent("implementation.OnboardingStagePassed", 1, OnboardingEvent.OnboardingStagePassed.class),
            new StoredEvent("implementation.OnboardingStageReworked", 1, OnboardingEvent.OnboardingStageReworked.class),
            new StoredEvent("implementation.OutcomeConfirmed", 1, VerificationEvent.OutcomeConfirmed.class),
            new StoredEvent("implementation.OutcomeNotAchieved", 1, VerificationEvent.OutcomeNotAchieved.class),
            new StoredEvent("implementation.ReconciliationRun", 1, ReconciliationEvent.ReconciliationRun.class),
            new StoredEvent("implementation.RemovalOrdered", 1, RemovalEvent.RemovalOrdered.class),
            new StoredEvent("implementation.RemovalReported", 1, RemovalEvent.RemovalReported.class),
            new StoredEvent("implementation.RemovalVerified", 1, RemovalEvent.RemovalVerified.class),
            new StoredEvent("implementation.StillLiveAfterExpiry", 1, RemovalEvent.StillLiveAfterExpiry.class),
            new StoredEvent("implementation.WentLive", 1, OnboardingEvent.WentLive.class));

    private ImplementationNames() {}
}
