package org.attestry.command.exceptions;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Version;
import org.axonframework.spring.stereotype.Aggregate;

/** A departure from a standard, from the moment it is found or asked for until nothing of it is left. */
@Aggregate(type = "ExceptionCase")
final class ExceptionCase extends GrantedCase {

    @Decides
    Version handle(SubmitForApproval command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(ApproveException command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(RejectException command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(ReturnException command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(DeclareConflict command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(RecuseApprover command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(LinkPrecedent command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(GrantEmergencyException command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(RatifyException command, Caller caller) {
        return record(command.decide(stage(), caller));
    }

    @Decides
    Version handle(MissRatification command, Caller caller) {
        return record(command.decide(stage(), caller));
    }
}
