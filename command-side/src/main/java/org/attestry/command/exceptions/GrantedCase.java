package org.attestry.command.exceptions;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Version;

/** What can be said to a case once it is granted. */
abstract class GrantedCase extends IncomingCase {

    @Decides
    Version handle(MeetCondition command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(EvidenceCompensatingControl command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(SuspendException command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(ReinstateException command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(RevokeException command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(CloseException command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(ActivateException command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(ExpireException command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(AnnounceExpiry command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(CallForEvidence command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(LapseControl command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(MissCondition command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(RequestRenewal command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(ApproveRenewal command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(RefuseRenewal command, Caller caller) {
        return record(command.decide(stage(), caller));
    }
}
