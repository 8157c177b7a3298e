package org.attestry.command.exceptions;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.exceptions.ExceptionEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A departure from a standard, from the moment it is found or asked for until nothing of it is left.
 *
 * <p>One line a command, all of them here: Axon creates what a command finds missing as the class that declares the
 * line, so they cannot be inherited.
 */
@Aggregate(type = "ExceptionCase")
final class ExceptionCase extends Root {

    private Stage stage = new Stage.Unknown();

    @Decides
    Version handle(DetectExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RequestExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(TriageExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RequestExceptionInfo command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(SupplyExceptionInfo command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(StartVetting command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RecordVettingOpinion command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(CompleteVetting command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(AssessExceptionRisk command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(WithdrawExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(WithdrawSilentCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(AmendExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ProposeCompensatingControl command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(MarkConfidential command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(SubmitForApproval command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ApproveExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RejectExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ReturnExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(DeclareConflict command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RecuseApprover command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(LinkPrecedent command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(GrantEmergencyExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RatifyExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(MissRatification command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(MeetCondition command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(EvidenceCompensatingControl command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(SuspendExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ReinstateExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RevokeExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(CloseExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ActivateExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ExpireExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(AnnounceExpiry command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(CallForEvidence command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(LapseControl command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(MissCondition command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RequestRenewal command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ApproveRenewal command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RefuseRenewal command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @EventSourcingHandler
    void on(ExceptionEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
